import { spotOf, writtenOf } from './place-of.js';

it.each([
  ['', {}],
  [' 3 ', { page: 3 }],
  ['12:30', { second: 750 }],
  ['1:02:20', { second: 3_740 }],
  ['12：30', { second: 750 }],
])('reads %j as a place', (written, spot) => {
  expect(spotOf(written)).toEqual(spot);
  expect(spotOf(writtenOf(spot))).toEqual(spot);
});

it.each(['0', 'page 3', '12:61', '99:00:00', '100000'])('reads %j as no place', (written) => {
  expect(spotOf(written)).toBeUndefined();
});

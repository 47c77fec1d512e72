import { beginningOf, endOf } from './whole-days.js';

it('ends a last day with the beginning of the next, in Beijing', () =>
  expect([beginningOf('2026-12-31'), endOf('2026-12-31')]).toEqual([
    '2026-12-31T00:00:00+08:00',
    '2027-01-01T00:00:00+08:00',
  ]));

it.each(['5/3/2027', 'soon', ''])('makes no day of what is none: %s', (typed) =>
  expect(endOf(typed)).toBe(`${typed}T00:00:00+08:00`),
);

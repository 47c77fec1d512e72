import { listAnswer } from './list-answer.js';

const experts = ['ada', 'bo', 'chen', 'du'];
const place = (text: string) => ({ struck: false, place: text });
const struck = { struck: true, place: '' };

it('strikes, and ranks the others by the places given', () => {
  expect(listAnswer(experts, { ada: place('2'), bo: struck, chen: place('1') }, 1)).toEqual({
    struck: ['bo'],
    ranked: ['chen', 'ada'],
  });
});

it('takes an answer that wants nothing', () => {
  expect(listAnswer(experts, {}, 1)).toEqual({ struck: [], ranked: [] });
});

it('does not count the place of somebody struck', () => {
  expect(listAnswer(experts, { ada: { struck: true, place: '1' }, bo: place('1') }, 1)).toEqual({
    struck: ['ada'],
    ranked: ['bo'],
  });
});

it.each([
  ['more struck than may be', { ada: struck, bo: struck }],
  ['a place given twice', { ada: place('1'), bo: place('1') }],
  ['a place that is no number', { ada: place('first') }],
  ['a place before the first', { ada: place('0') }],
])('refuses %s', (_, typed) => {
  expect(listAnswer(experts, typed, 1)).toBeUndefined();
});

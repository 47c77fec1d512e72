import { isAnswered, isTooMany } from './limits.js';

const day = { ofSender: 0, ofAll: 0, answeredSender: 0, answeredAll: 0 };

test('the first mail of a day is answered, the second is not', () => {
  expect(isAnswered('unchecked', day)).toBe(true);
  expect(isAnswered('passed', { ...day, ofSender: 1, answeredSender: 1 })).toBe(false);
});

test('nobody is written to for a mail that somebody else sent in its name', () => {
  expect(isAnswered('failed', day)).toBe(false);
});

test('a flood is neither answered nor taken', () => {
  expect(isAnswered('passed', { ...day, answeredAll: 200 })).toBe(false);
  expect(isTooMany({ ...day, ofSender: 19, ofAll: 499 })).toBe(false);
  expect(isTooMany({ ...day, ofSender: 20 })).toBe(true);
  expect(isTooMany({ ...day, ofAll: 500 })).toBe(true);
});

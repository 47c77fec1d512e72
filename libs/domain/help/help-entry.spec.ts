import { localDate } from '#domain/calendar/local-date.js';
import { checkDueOn, isCheckDue, isReached } from './help-entry.js';

it.each([
  ['2026-03-10', '2027-03-10'],
  ['2028-02-29', '2029-02-28'],
])('looked at on %s, is looked at again on %s', (checked, due) => {
  expect(checkDueOn(localDate(checked))).toBe(due);
  expect(isCheckDue(localDate(checked), localDate(due))).toBe(true);
});

it('is not looked at again a day before', () =>
  expect(isCheckDue(localDate('2026-03-10'), localDate('2027-03-09'))).toBe(false));

it('has to be reached in one way', () => {
  expect(isReached({})).toBe(false);
  expect(isReached({ telephone: '12345' })).toBe(true);
});

import { instant } from '../kernel/message.js';
import { OFFICE_TASK_RULES, OFFICE_TASKS, officeTaskDue } from './office-tasks.js';

const AT = instant('2026-03-02T01:00:00.000Z');

it.each(OFFICE_TASKS)('calls somebody to %s before its day, never after', (kind) => {
  const { dueAt, secondAt } = officeTaskDue(kind, AT);
  expect([secondAt > AT, secondAt < dueAt]).toEqual([true, true]);
});

it('goes by the rule of the day on which the task began', () => {
  const [first] = OFFICE_TASK_RULES;
  if (!first) throw new Error('There is no rule');
  const later = { ...first, from: '2027-01-01', days: { ...first.days, 'check-registration': 10 } };
  const due = (at: string) => officeTaskDue('check-registration', instant(at), undefined, [later, first]).dueAt;
  expect(due('2026-12-31T00:00:00.000Z')).toBe('2027-01-05T00:00:00.000Z');
  expect(due('2027-01-01T00:00:00.000Z')).toBe('2027-01-11T00:00:00.000Z');
  expect(due('2025-06-01T00:00:00.000Z')).toBe('2025-06-06T00:00:00.000Z');
});

it('is done by the day that was promised, where one was', () => {
  const promised = instant('2026-03-20T15:59:59.999Z');
  const { dueAt, secondAt } = officeTaskDue('decide-contest', AT, promised);
  expect([dueAt, secondAt]).toEqual([promised, '2026-03-19T15:59:59.999Z']);
});

import { mia } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { takeUrgent, urgentOf } from '../../../testing/measures/lane-commands.js';
import { urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const pass = clockSays('PassOnDuty', '03-01T23:16', urgentOf);
const tasksOf = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).map(({ kind }) => kind);

it('hands it to the next, and after the last to whoever is there', () => {
  const once = andThen(urgentlyFiled, clockSays('PassOnDuty', '2026-03-01T23:15:30', urgentOf));
  expect(once.at(-1)).toMatchObject({
    type: 'DutyPassedOn',
    data: { fromOfficerId: 'mia', toOfficerId: 'noa', due: { dueAt: shanghai('03-01T23:30') } },
  });
  const twice = andThen(once, clockSays('PassOnDuty', '03-01T23:31', urgentOf));
  expect(twice.at(-1)?.data).not.toHaveProperty('toOfficerId');
  expect(planAfter(twice).deadlines.filter(({ type }) => type === 'PassOnDuty')).toEqual([]);
  expect(tasksOf(twice)).toContain('take-urgent');
});
it('waits for the agreed minutes, and for nothing that somebody took', () => {
  given(...urgentlyFiled)
    .when(clockSays('PassOnDuty', '03-01T23:15', urgentOf))
    .thenRefused('DeadlineNotReached');
  given(...andThen(urgentlyFiled, takeUrgent('03-01T23:05')))
    .when(pass)
    .thenRefused('WrongStage');
});
it('is the clock’s', () =>
  given(...urgentlyFiled)
    .when(asked(pass, mia))
    .thenRefused('NotYourPart'));

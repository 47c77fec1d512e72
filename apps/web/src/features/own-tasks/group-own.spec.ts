import type { OwnTask } from '../../client/types.gen.js';
import { groupOwn } from './group-own.js';

const NOW = '2026-03-05T02:00:00.000Z';
const task = (subject: string, isYours: boolean, dueAt?: string): OwnTask => ({
  disputeId: '01912d68-783e-7a03-8467-5661c1243ad4',
  number: 'PL-1',
  roles: ['respondent'],
  subject,
  count: 1,
  stage: 'awaiting-counter-notice',
  waitingFor: 'respondent',
  isYours,
  acts: [],
  parties: [],
  ...(dueAt !== undefined && { dueAt }),
});

it('puts what is late first, and what others have to do last, whenever that is', () => {
  const tasks = [
    task('others-late', false, '2026-03-04T02:00:00.000Z'),
    task('late', true, '2026-03-04T02:00:00.000Z'),
    task('later', true, '2026-04-04T02:00:00.000Z'),
    task('some-time', true),
    task('today', true, '2026-03-05T16:00:00.000Z'),
  ];
  const groups = groupOwn(tasks, NOW).map((one) => [one.group, one.tasks.map(({ subject }) => subject)]);
  expect(groups).toEqual([
    ['overdue', ['late']],
    ['today', ['today']],
    ['later', ['later']],
    ['noDay', ['some-time']],
    ['waiting', ['others-late']],
  ]);
});

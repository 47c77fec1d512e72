import type { LocalDate } from '../calendar/local-date.js';
import { instant, type Actor } from '../kernel/message.js';
import { unlessRefused } from '../kernel/refusal.js';
import type { TrainingCommand } from './commands.js';
import { decideTraining } from './decide.js';
import { evolveTraining, untrained, type Training } from './state.js';

const [before, at] = [instant('2026-12-10T01:00:00Z'), instant('2026-12-10T02:00:00Z')];
const agent: Actor = { kind: 'person', id: 'ana', onBehalfOf: 'agency' };
const data = { assignmentId: 'a1', learnerId: 'host', course: 'live-rooms', dueOn: '2026-12-31' as LocalDate };
const assign = { type: 'AssignCourse', data } as const;
const end = { type: 'EndCourseAssignment', data: { assignmentId: 'a1' } } as const;
const decide = (training: Training, told: object, authority: object) => {
  const context = { duties: [], mayActFor: ['agency'], authority };
  return decideTraining({ ...told, by: agent, at } as TrainingCommand, { training, learnerId: 'host', context });
};

it.each([
  ['reads alone', { power: 'reads' }, false],
  ['had it until an hour ago', { until: before }, false],
  ['has it in part', { scope: ['report'] }, true],
])('asks in the party’s name that somebody learns, and ends it, not by who %s', (_, authority, may) => {
  const asked = decide(untrained, assign, {}).reduce(evolveTraining, untrained);
  expect(unlessRefused(() => decide(untrained, assign, authority).length > 0)).toBe(may);
  expect(unlessRefused(() => decide(asked, end, authority).length > 0)).toBe(may);
});

import type { DisputeBody } from '../../client/types.gen.js';
import { dueFirst } from '../lists/due-first.js';
import { ACT_SCREENS, isCommand, type Command } from './screens.js';

export type ActGroup = {
  readonly kind: string;
  /** None where several of a kind may be chosen in the form. */
  readonly subject?: string;
  /** By when the first of what waits here has to be done. */
  readonly dueAt?: string;
  readonly acts: readonly Command[];
};

/** Of these there are many, and one act is done to several at once: they are chosen in its form. */
const CHOSEN_IN_FORM: ReadonlySet<string> = new Set(['pair', 'respondent']);
const kindOf = (subject: string): string => subject.split(':')[0] ?? '';

type Seen = Pick<DisputeBody, 'allowedActions' | 'tasks' | 'deadlines'>;

/** What may be done now and has a screen at the desk, by what it is done to, in the order in which it is due. */
export function actGroups({ allowedActions, tasks = [], deadlines }: Seen): readonly ActGroup[] {
  const groups = new Map<string, { subjects: Set<string>; acts: Set<Command> }>();
  for (const { action, subject } of allowedActions) {
    if (!isCommand(action)) continue;
    const screen = ACT_SCREENS[action];
    if (typeof screen === 'object' && 'none' in screen) continue;
    const key = CHOSEN_IN_FORM.has(kindOf(subject)) ? kindOf(subject) : subject;
    const group = groups.get(key) ?? { subjects: new Set(), acts: new Set() };
    group.subjects.add(subject);
    group.acts.add(action);
    groups.set(key, group);
  }
  const due = [...tasks, ...deadlines];
  return [...groups.entries()]
    .map(([key, { subjects, acts }]): ActGroup => {
      const [first] = subjects;
      const days = due.filter(({ subject }) => subjects.has(subject)).map((one) => one.dueAt);
      const [dueAt] = days.toSorted();
      return {
        kind: kindOf(key),
        acts: [...acts],
        ...(subjects.size === 1 && first !== undefined && { subject: first }),
        ...(dueAt !== undefined && { dueAt }),
      };
    })
    .toSorted(dueFirst);
}

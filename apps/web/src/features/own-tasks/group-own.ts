import type { OwnTask } from '../../client/types.gen.js';
import { groupOf, TASK_GROUPS, type TaskGroup } from '../tasks/group-of.js';

export const OWN_GROUPS = [...TASK_GROUPS, 'noDay', 'waiting'] as const;
export type OwnGroup = (typeof OWN_GROUPS)[number];

/** By when: what is late first, then today, this week, later, what has no day; last what others have to do. */
export const groupOwn = (
  tasks: readonly OwnTask[],
  now: string,
): readonly { readonly group: OwnGroup; readonly tasks: readonly OwnTask[] }[] => {
  const of = ({ isYours, dueAt }: OwnTask): OwnGroup | TaskGroup =>
    !isYours ? 'waiting' : dueAt === undefined ? 'noDay' : groupOf(dueAt, now);
  return OWN_GROUPS.map((group) => ({ group, tasks: tasks.filter((task) => of(task) === group) })).filter(
    (one) => one.tasks.length > 0,
  );
};

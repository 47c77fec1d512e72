import type { Deadline } from '../calendar/derivation.js';
import type { Dispute, TaskKind } from './state.js';
import type { Subject } from './subject.js';

export const taskKey = (kind: TaskKind, subject: Subject): string => `${kind}/${subject}`;

/** A person has to do something by a day. */
export const openTask = (dispute: Dispute, kind: TaskKind, subject: Subject, deadline: Deadline): Dispute => ({
  ...dispute,
  tasks: { ...dispute.tasks, [taskKey(kind, subject)]: { kind, subject, deadline } },
});

/** Done, or no longer needed. */
export const closeTask = (dispute: Dispute, kind: TaskKind, subject: Subject): Dispute => {
  const { [taskKey(kind, subject)]: _, ...tasks } = dispute.tasks;
  return { ...dispute, tasks };
};

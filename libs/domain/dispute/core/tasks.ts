import type { Deadline } from '../../calendar/derivation.js';
import type { Dispute } from './state.js';
import type { TaskKind } from './task.js';
import type { Subject } from './subject.js';

export const taskKey = (kind: TaskKind, subject: Subject): string => `${kind}/${subject}`;

/** A person has to do something by a day. */
export const openTask = (dispute: Dispute, kind: TaskKind, subject: Subject, deadline: Deadline): Dispute => ({
  ...dispute,
  tasks: { ...dispute.tasks, [taskKey(kind, subject)]: { kind, subject, deadline } },
});

/** The day by which it is to be done is another now. */
export const moveTask = (dispute: Dispute, kind: TaskKind, subject: Subject, deadline: Deadline): Dispute => {
  const task = dispute.tasks[taskKey(kind, subject)];
  return task ? { ...dispute, tasks: { ...dispute.tasks, [taskKey(kind, subject)]: { ...task, deadline } } } : dispute;
};

/** An effect was given up; one task for all that were, on the same subject. */
export const giveUp = (dispute: Dispute, key: string, subject: Subject, deadline: Deadline): Dispute => {
  const task = taskKey('resume-effect', subject);
  const effects = [...(dispute.tasks[task]?.effects ?? []), key];
  return {
    ...dispute,
    givenUp: [...dispute.givenUp, key],
    tasks: { ...dispute.tasks, [task]: { kind: 'resume-effect', subject, deadline, effects } },
  };
};

/** These effects on this subject are tried again, or are no longer owed; without keys, all. */
export const takeUp = (dispute: Dispute, subject: Subject, keys?: readonly string[]): Dispute => {
  const task = dispute.tasks[taskKey('resume-effect', subject)];
  if (!task) return dispute;
  const { effects = [] } = task;
  const taken = keys ?? effects;
  const left = effects.filter((key) => !taken.includes(key));
  const after = { ...dispute, givenUp: dispute.givenUp.filter((key) => !taken.includes(key)) };
  if (left.length === 0) return closeTask(after, 'resume-effect', subject);
  return { ...after, tasks: { ...after.tasks, [taskKey('resume-effect', subject)]: { ...task, effects: left } } };
};

/** Done, or no longer needed. */
export const closeTask = (dispute: Dispute, kind: TaskKind, subject: Subject): Dispute => {
  const { [taskKey(kind, subject)]: _, ...tasks } = dispute.tasks;
  return { ...dispute, tasks };
};

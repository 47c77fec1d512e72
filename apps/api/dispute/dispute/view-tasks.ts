import type { Dispute } from '#domain/dispute/core/state.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import { partsOf, type Subject } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../given.js';

export type TaskView = {
  readonly kind: TaskKind;
  readonly subject: Subject;
  readonly dueAt: Instant;
  readonly clause: string;
  /** Effects that were given up on this subject; each can be resumed by its key. */
  readonly keys?: readonly string[];
};

export const viewTasks = ({ tasks, givenUp }: Dispute): readonly TaskView[] =>
  Object.values(tasks).map(({ kind, subject, deadline }) => {
    const { id = '' } = partsOf(subject);
    const keys = kind === 'resume-effect' ? givenUp.filter((key) => key.includes(id)) : undefined;
    return given({ kind, subject, dueAt: deadline.dueAt, clause: deadline.derivation.clause, keys });
  });

import { getStage, setStage, type Dispute } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { TaskKind } from '../../core/task.js';
import { urgentSubject, type Subject } from '../../core/subject.js';
import { closeTask } from '../../core/tasks.js';

const TASKS: readonly TaskKind[] = ['take-urgent', 'second-measure', 'review-urgent'];

/** Nobody has to decide anything on these any more; whom they hurt is still to be called. */
export const endOpenUrgent = (dispute: Dispute, subjects: readonly Subject[], reason: ClosingReason): Dispute =>
  subjects.reduce(
    (after, subject) => TASKS.reduce((rested, kind) => closeTask(rested, kind, subject), after),
    setStage(dispute, subjects, { stage: 'closed', reason }),
  );

/** Those whose pairs have all come to their end here. */
export const spentUrgent = (dispute: Dispute): readonly Subject[] =>
  Object.entries(dispute.urgent)
    .filter(
      ([id, { pairs }]) =>
        getStage(dispute, urgentSubject(id)).stage !== 'closed' &&
        pairs.every((pair) => getStage(dispute, pair).stage === 'closed'),
    )
    .map(([id]) => urgentSubject(id));

/** Those of which nobody has decided anything; an accepted complaint has its ordinary measures. */
export const undecidedUrgent = (dispute: Dispute): readonly Subject[] =>
  Object.keys(dispute.urgent)
    .map(urgentSubject)
    .filter((subject) => ['awaiting-duty', 'urgent-decision'].includes(getStage(dispute, subject).stage));

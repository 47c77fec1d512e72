import { getStage, setStage, type Dispute } from '../core/state.js';
import type { TaskKind } from '../core/task.js';
import { preservationSubject } from '../core/subject.js';

const TASKS: readonly TaskKind[] = [
  'take-urgent',
  'second-measure',
  'review-urgent',
  'call-respondent',
  'answer-restoration',
  'chase-preservation',
];

/** With the dispute ends what people had to do in its lanes, and the wait for a platform to say what it keeps. */
export const endOpenExpedited = (dispute: Dispute): Dispute => {
  const tasks = Object.fromEntries(Object.entries(dispute.tasks).filter(([, { kind }]) => !TASKS.includes(kind)));
  const waiting = Object.keys(dispute.preservations).map(preservationSubject);
  return setStage(
    { ...dispute, tasks },
    waiting.filter((subject) => getStage(dispute, subject).stage !== 'closed'),
    { stage: 'closed', reason: 'ended' },
  );
};

import { endOpenMediations } from '../talks/mediation/end-open-mediations.js';
import { endOpenPanels } from '../panel/panel/end-open-panels.js';
import { closePairs, endOpenServices } from '../measures/close-pairs.js';
import { setStage, type EvolveOf } from '../core/state.js';
import { serviceSubject } from '../core/subject.js';
import { closeTask, openTask } from '../core/tasks.js';
import type { ClosingEvent } from './events.js';
import { endOpenExpedited } from './end-open-expedited.js';
import { undoable } from '../response/counter-notice/undoable.js';

/** What nobody has to do any more once it is over. */
const SETTLED = ['next-step', 'check-materials', 'review-register'] as const;

export const evolveClosing: EvolveOf<ClosingEvent> = {
  // what follows closes it, or waits for what was promised
  DisputeConcluded: (dispute) => closeTask(dispute, 'next-step', 'dispute'),
  RequestWithdrawn: (dispute) => closeTask(dispute, 'next-step', 'dispute'),
  NextStepAwaited: (dispute, { due }) =>
    openTask(setStage(dispute, ['dispute'], { stage: 'next-step' }), 'next-step', 'dispute', due),
  NextStepResumed: (dispute) =>
    closeTask(setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }), 'next-step', 'dispute'),
  PairsClosed: (dispute, { pairs, reason, undoDue }) => undoable(closePairs(dispute, pairs, reason), pairs, undoDue),
  DisputeClosed: (dispute, { reason }) => {
    const closed = setStage(dispute, ['dispute'], { stage: 'closed', reason });
    const settled = SETTLED.reduce((after, task) => closeTask(after, task, 'dispute'), closed);
    return endOpenServices(
      endOpenPanels(endOpenMediations(endOpenExpedited(settled))),
      Object.keys(dispute.services).map(serviceSubject),
    );
  },
  DisputeReopened: (dispute) => setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }),
};

import { restMediations } from '../mediation/rest-mediations.js';
import { restPanels } from '../panel/rest-panels.js';
import { closePairs, restServices } from '../pairs.js';
import { setStage, type EvolveOf } from '../state.js';
import { serviceSubject } from '../subject.js';
import { closeTask, openTask } from '../tasks.js';
import type { ClosingEvent } from './events.js';
import { restLanes } from './rest-lanes.js';

export const evolveClosing: EvolveOf<ClosingEvent> = {
  DisputeConcluded: (dispute) => closeTask(dispute, 'next-step', 'dispute'), // what follows closes it, or waits for what was promised
  RequestWithdrawn: (dispute) => closeTask(dispute, 'next-step', 'dispute'),
  NextStepAwaited: (dispute, { due }) => openTask(setStage(dispute, ['dispute'], { stage: 'next-step' }), 'next-step', 'dispute', due),
  NextStepResumed: (dispute) => closeTask(setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }), 'next-step', 'dispute'),
  PairsClosed: (dispute, { pairs, reason }) => closePairs(dispute, pairs, reason),
  DisputeClosed: (dispute, { reason }) => {
    const closed = setStage(dispute, ['dispute'], { stage: 'closed', reason });
    const settled = closeTask(closeTask(closed, 'next-step', 'dispute'), 'check-materials', 'dispute');
    return restServices(restPanels(restMediations(restLanes(settled))), Object.keys(dispute.services).map(serviceSubject));
  },
  DisputeReopened: (dispute) => setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }),
};

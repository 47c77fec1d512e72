import { closePairs } from '../pairs.js';
import { getStage, setStage, subjectsOf, type Dispute, type EvolveOf } from '../state.js';
import { partsOf } from '../subject.js';
import { closeTask, openTask } from '../tasks.js';
import type { ClosingEvent } from './events.js';

export const evolveClosing: EvolveOf<ClosingEvent> = {
  NextStepAwaited: (dispute, { due }) => openTask(setStage(dispute, ['dispute'], { stage: 'next-step' }), 'next-step', 'dispute', due),
  NextStepResumed: (dispute) => closeTask(setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }), 'next-step', 'dispute'),
  PairsClosed: (dispute, { pairs, reason }) => closePairs(dispute, pairs, reason),
  DisputeClosed: (dispute, { reason }) => restServices(closeTask(setStage(dispute, ['dispute'], { stage: 'closed', reason }), 'next-step', 'dispute')),
  DisputeReopened: (dispute) => setStage(dispute, ['dispute'], { stage: 'awaiting-counter-notice' }),
};

/** Nobody waits for a document's arrival any more; should its arrival be told, it is still recorded. */
const restServices = (dispute: Dispute): Dispute => {
  const waiting = subjectsOf(dispute).filter((subject) => partsOf(subject).kind === 'service' && getStage(dispute, subject).stage === 'awaiting-arrival');
  const rested = setStage(dispute, waiting, { stage: 'awaiting-arrival' });
  return waiting.reduce((after, subject) => closeTask(after, 'repair-service', subject), rested);
};

import { setStage, type Dispute } from '../state.js';
import { mediationSubject } from '../subject.js';
import { closeTask } from '../tasks.js';
import { changeMediation, runningMediation } from './state.js';

/** With the dispute ends the mediation that runs in it. */
export const restMediations = (dispute: Dispute): Dispute => {
  const [mediationId] = runningMediation(dispute) ?? [];
  if (mediationId === undefined) return dispute;
  const subject = mediationSubject(mediationId);
  const over = changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, outcome: 'dispute-over' }));
  return setStage(closeTask(closeTask(over, 'assign-mediator', subject), 'decide-objection', subject), [subject], { stage: 'closed', reason: 'ended' });
};

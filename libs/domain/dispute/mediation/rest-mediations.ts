import { setStage, type Dispute } from '../state.js';
import { mediationSubject, roomSubject } from '../subject.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { closeTask } from '../tasks.js';
import { changeMediation, runningMediation } from './state.js';

/** With the dispute ends the mediation that runs in it. */
export const restMediations = (dispute: Dispute): Dispute => {
  const [mediationId] = runningMediation(dispute) ?? [];
  if (mediationId === undefined) return dispute;
  const subject = mediationSubject(mediationId);
  const rooms = closeRoomsOf(dispute, mediationId).map(({ data }) => roomSubject(data.roomId));
  const over = changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, outcome: 'dispute-over' }));
  return setStage(closeTask(closeTask(over, 'assign-mediator', subject), 'decide-objection', subject), [subject, ...rooms], {
    stage: 'closed',
    reason: 'ended',
  });
};

import { setStage, type Dispute } from '../../core/state.js';
import { mediationSubject, roomSubject } from '../../core/subject.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { changeMediation } from './mediations.js';
import { runningMediation } from '../../core/running-mediation.js';
import { closeTasksOf } from './tasks-of.js';

/** With the dispute ends the mediation that runs in it. */
export const endOpenMediations = (dispute: Dispute): Dispute => {
  const [mediationId] = runningMediation(dispute) ?? [];
  if (mediationId === undefined) return dispute;
  const subject = mediationSubject(mediationId);
  const rooms = closeRoomsOf(dispute, mediationId).map(({ data }) => roomSubject(data.roomId));
  const over = changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, outcome: 'dispute-over' }));
  return setStage(closeTasksOf(over, mediationId), [subject, ...rooms], {
    stage: 'closed',
    reason: 'ended',
  });
};

import { getStage, setStage, type EvolveOf } from '../../core/state.js';
import { urgingSubject } from '../../core/subject.js';
import type { UrgingEvent } from './events.js';

export const evolveUrging: EvolveOf<UrgingEvent> = {
  RightHolderUrged: (dispute, { urgingId, respondentId, pairs, sentAt, due }) => {
    const urgings = { ...dispute.urgings, [urgingId]: { respondentId, pairs, sentAt } };
    return setStage({ ...dispute, urgings }, [urgingSubject(urgingId)], { stage: 'urged', deadline: due });
  },
  UrgingReceived: (dispute, { urgingId, due }) => {
    const subject = urgingSubject(urgingId);
    return setStage(dispute, [subject], { ...getStage(dispute, subject), deadline: due });
  },
  UrgingAnswered: (dispute, { urgingId }) =>
    setStage(dispute, [urgingSubject(urgingId)], { stage: 'closed', reason: 'answered' }),
  UrgingUnanswered: (dispute, { urgingId }) =>
    setStage(dispute, [urgingSubject(urgingId)], { stage: 'closed', reason: 'ended' }),
};

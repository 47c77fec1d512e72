import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import { seatSubject } from '../../core/subject.js';
import { seatsOf } from './panels.js';

/**
 * A challenge is decided, with reasons, before the panel decides or its decision goes out (procedures 3, Who decides
 * challenge). Refused while one is open.
 */
export const checkNoChallenge = (panelId: string, dispute: Dispute): void => {
  for (const [seatId] of seatsOf(dispute, panelId)) {
    const subject = seatSubject(seatId);
    const { stage } = getStage(dispute, subject);
    if (stage === 'challenge-decision') refuse('WrongStage', { subject, stage });
  }
};

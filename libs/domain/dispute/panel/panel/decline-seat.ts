import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import type { ExpertDeclined, SeatDeclineReason } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type DeclineSeat = Command<
  'DeclineSeat',
  { readonly seatId: string; readonly reason: SeatDeclineReason; readonly reasonContentId?: string }
>;

/** The expert declines; for a tie its words are not asked. The next of the reserve is asked at once. */
export const declineSeat: DisputeAction<DeclineSeat> = {
  by: ['expert'],
  on: 'seat',
  during: ['expert-acceptance'],
  leaves: true,
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, reason, reasonContentId }, by, at }, file) => {
    const { panelId } = getSeat(file.dispute, seatId);
    const words = reasonContentId !== undefined && { reasonContentId };
    const appointDue = houseDeadline(file, 'appoint-expert', { event: 'ExpertDeclined', at });
    const declined: ExpertDeclined = {
      type: 'ExpertDeclined',
      data: { panelId, seatId, neutralId: by.id, reason, ...words, effectiveAt: at, appointDue },
    };
    return withReserve([declined], seatId, at, file);
  },
};

import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import { getSeat } from './panels.js';
import type { ExpertDeclined } from './seat-events.js';
import { withReserve } from './seats.js';

export type ReplaceExpert = Command<'ReplaceExpert', { readonly seatId: string; readonly neutralId: string }>;

/**
 * The engine's: the account of the expert was suspended or ended, so the next of the reserve is asked. Nothing where
 * another one has the seat meanwhile; it counts in nobody's record.
 */
export const replaceExpert: DisputeAction<ReplaceExpert> = {
  by: ['engine'],
  on: 'seat',
  during: ['expert-acceptance', 'seated', 'challenge-decision'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, neutralId }, at }, file) => {
    const seat = getSeat(file.dispute, seatId);
    if (seat.neutralId !== neutralId) return [];
    const appointDue = houseDeadline(file, 'appoint-expert', { event: 'ExpertDeclined', at });
    const data = { panelId: seat.panelId, seatId, neutralId, reason: 'gone', effectiveAt: at, appointDue } as const;
    const declined: ExpertDeclined = { type: 'ExpertDeclined', data };
    return withReserve([declined], seatId, at, file);
  },
};

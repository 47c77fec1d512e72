import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import type { ExpertRecused } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type RecuseExpert = Command<'RecuseExpert', { readonly seatId: string; readonly tieContentId: string }>;

/** A tie came up late: the expert tells it and goes; the next of the reserve is asked. */
export const recuseExpert: DisputeAction<RecuseExpert> = {
  by: ['expert'],
  on: 'seat',
  during: ['seated', 'challenge-decision'],
  leaves: true,
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, tieContentId }, by, at }, file) => {
    const { panelId } = getSeat(file.dispute, seatId);
    const appointDue = houseDeadline(file, 'appoint-expert', { event: 'ExpertRecused', at });
    const recused: ExpertRecused = {
      type: 'ExpertRecused',
      data: { panelId, seatId, neutralId: by.id, recusedAt: at, tieContentId, appointDue },
    };
    return withReserve([recused], seatId, at, file);
  },
};

import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import type { ExpertRemoved } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type RemoveExpert = Command<'RemoveExpert', { readonly seatId: string; readonly reasonContentId: string }>;

/**
 * A person of the association replaces an expert that does not act though it was reminded; it counts in the expert's
 * own record.
 */
export const removeExpert: DisputeAction<RemoveExpert> = {
  by: ['case-manager'],
  on: 'seat',
  during: ['seated'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, reasonContentId }, at }, file) => {
    const { panelId, neutralId = '' } = getSeat(file.dispute, seatId);
    const appointDue = houseDeadline(file, 'appoint-expert', { event: 'ExpertRemoved', at });
    const removed: ExpertRemoved = {
      type: 'ExpertRemoved',
      data: { panelId, seatId, neutralId, removedAt: at, reasonContentId, appointDue },
    };
    return withReserve([removed], seatId, at, file);
  },
};

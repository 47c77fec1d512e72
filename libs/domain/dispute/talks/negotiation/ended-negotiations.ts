import type { Consequence } from '../../core/consequence.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { openNegotiations } from '../../core/negotiations.js';

/** Nobody negotiates any more about what has all come to its end otherwise. */
export const endedNegotiations: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.negotiations).length > 0,
  follows: ({ dispute }) =>
    openNegotiations(dispute)
      .filter((negotiationId) =>
        dispute.negotiations[negotiationId]?.pairs.every((pair) => getStage(dispute, pair).stage === 'closed'),
      )
      .flatMap((negotiationId): readonly DisputeEvent[] => [
        { type: 'NegotiationEnded', data: { negotiationId, reason: 'ended' } },
        ...closeRoomsOf(dispute, negotiationId),
      ]),
};

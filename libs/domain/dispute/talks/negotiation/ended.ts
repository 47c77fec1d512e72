import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import type { DisputeEvent } from '../../core/state.js';
import type { NegotiationEnding } from './events.js';
import { getNegotiation } from '../../core/negotiations.js';

/** The end of a negotiation with its room, and both sides told of it but the one that ended it. */
export const negotiationEnded = (
  file: DisputeFile,
  negotiationId: string,
  reason: NegotiationEnding,
  at: Instant,
  endedBy?: string,
  lapsedAt?: Instant,
): readonly DisputeEvent[] => {
  const { respondentId, pairs } = getNegotiation(file.dispute, negotiationId);
  const told = [complainantOf(file.dispute), respondentId].filter(
    (partyId) => partyId !== endedBy && reason !== 'settled',
  );
  return [
    { type: 'NegotiationEnded', data: { negotiationId, reason, ...(lapsedAt !== undefined && { lapsedAt }) } },
    ...closeRoomsOf(file.dispute, negotiationId),
    ...told.map((partyId) =>
      orderServiceOnParty(file, partyId, { document: 'negotiation-ended', pairs, aboutId: negotiationId, at }),
    ),
  ];
};

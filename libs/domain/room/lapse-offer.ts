import { clockActsAt } from '../dispute/core/deadlines.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { standsUntil } from './stands-until.js';
import { standingOffer } from './state.js';

export type LapseOffer = Command<'LapseOffer', { readonly offerId: string }>;

/** The time that an offer gave is over, and nobody has answered. */
export const lapseOffer: RoomAction<LapseOffer> = {
  by: ['clock'],
  in: ['negotiation'],
  precondition: ({ room }) => standingOffer(room) !== undefined,
  decide: ({ data: { offerId }, at }, file) => {
    const { room, disputeId, rulebook } = file;
    const offer = room.offers[offerId] ?? refuse('UnknownReference', { field: 'offerId', name: offerId });
    if (offer.state !== 'standing') refuse('OfferGone', { offer: offer.state });
    const { dueAt, provisional } = standsUntil(offer, file);
    if (provisional || at < clockActsAt(dueAt, rulebook)) refuse('DeadlineNotReached', { subject: 'offer' });
    return inRoom({ type: 'OfferLapsed', data: { disputeId, offerId, effectiveAt: dueAt } });
  },
};

import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { partyOf } from '../dispute/core/decision-context.js';
import type { RoomFile } from './action.js';
import { standingOffer, type Offer } from './state.js';

/** The party that speaks in this room. */
export const speakerOf = (by: Actor, { context }: RoomFile): string => partyOf(by, context) ?? refuse('NotFound');

/** The offer with this id while it waits for an answer. One that was answered, taken back or has run out is refused. */
export const getContext = ({ room }: RoomFile, offerId: string, at: Instant): Offer => {
  const offer = room.offers[offerId] ?? refuse('UnknownReference', { field: 'offerId', name: offerId });
  if (offer.state !== 'standing') refuse('OfferGone', { offer: offer.state });
  if (at > offer.expiresAt) refuse('DeadlinePassed', { subject: 'offer', dueAt: offer.expiresAt });
  return offer;
};

/** The same for the side to which it was made. */
export const getToAnswer = (file: RoomFile, offerId: string, by: Actor, at: Instant): Offer => {
  const offer = getContext(file, offerId, at);
  if (offer.partyId === speakerOf(by, file)) refuse('NotYourTurn');
  return offer;
};

export const awaitsAnswerOf = ({ room }: RoomFile, partyId: string | undefined): boolean => {
  const offer = standingOffer(room);
  return offer !== undefined && partyId !== undefined && offer.partyId !== partyId;
};

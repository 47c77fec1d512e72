import { isLate } from '../calendar/uncertain.js';
import type { Actor, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { partyOf } from '../dispute/core/decision-context.js';
import type { RoomFile, RoomPrecondition } from './action.js';
import { standsUntil } from './stands-until.js';
import { standingOffer, type Offer } from './state.js';

/** The party that speaks in this room. */
export const speakerOf = (by: Actor, { context }: RoomFile): string => partyOf(by, context) ?? refuse('NotFound');

/** The offer with this id while it waits for an answer. One that was answered, taken back or has run out is refused. */
export const getContext = (file: RoomFile, offerId: string, at: Instant): Offer => {
  const offer = file.room.offers[offerId] ?? refuse('UnknownReference', { field: 'offerId', name: offerId });
  if (offer.state !== 'standing') refuse('OfferGone', { offer: offer.state });
  const until = standsUntil(offer, file);
  if (isLate(until, at)) refuse('DeadlinePassed', { subject: 'offer', dueAt: until.dueAt });
  return offer;
};

/** The same for the side to which it was made. */
export const getToAnswer = (file: RoomFile, offerId: string, by: Actor, at: Instant): Offer => {
  const offer = getContext(file, offerId, at);
  if (offer.partyId === speakerOf(by, file)) refuse('NotYourTurn');
  return offer;
};

/** Whether an offer waits for the answer of whoever this speaks for. */
export const awaitsAnswer: RoomPrecondition = ({ room, context, actor }) => {
  const offer = standingOffer(room);
  const partyId = partyOf(actor, context);
  return offer !== undefined && partyId !== undefined && offer.partyId !== partyId;
};

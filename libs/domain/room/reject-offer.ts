import type { Command } from '../kernel/message.js';
import { inRoom, type RoomAction } from './action.js';
import { awaitsAnswerOf, getToAnswer, speakerOf } from './answering.js';

export type RejectOffer = Command<'RejectOffer', { readonly offerId: string; readonly reasonContentId?: string }>;

/** The side to which an offer was made says no; either may then make another. */
export const rejectOffer: RoomAction<RejectOffer> = {
  by: ['party'],
  in: ['negotiation'],
  possible: awaitsAnswerOf,
  decide: ({ data: { offerId, reasonContentId }, by, at }, file) => {
    getToAnswer(file, offerId, by, at);
    const reason = reasonContentId !== undefined && { reasonContentId };
    return inRoom({
      type: 'OfferRejected',
      data: { disputeId: file.disputeId, offerId, partyId: speakerOf(by, file), ...reason },
    });
  },
};

import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { inRoom, type RoomAction } from './action.js';
import { getContext, speakerOf } from './answering.js';
import { standingOffer } from './state.js';
import { partyOf } from '../dispute/core/decision-context.js';

export type WithdrawOffer = Command<'WithdrawOffer', { readonly offerId: string }>;

/** Whoever made an offer takes it back, as long as it was not accepted. */
export const withdrawOffer: RoomAction<WithdrawOffer> = {
  by: ['party'],
  in: ['negotiation'],
  scope: 'settle',
  precondition: ({ room, context, actor }) => {
    const partyId = partyOf(actor, context);
    return partyId !== undefined && standingOffer(room)?.partyId === partyId;
  },
  decide: ({ data: { offerId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    if (getContext(file, offerId, at).partyId !== partyId) refuse('NotYourTurn');
    return inRoom({ type: 'OfferWithdrawn', data: { disputeId: file.disputeId, offerId, partyId } });
  },
};

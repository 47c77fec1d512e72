import type { RoomAction } from './action.js';
import { acceptOffer, type AcceptOffer } from './accept-offer.js';
import { answerProposal, type AnswerProposal } from './answer-proposal.js';
import { callVote, type CallVote } from './call-vote.js';
import { castBallot, type CastBallot } from './cast-ballot.js';
import { draftDecision, type DraftDecision } from './draft-decision.js';
import { signDecision, type SignDecision } from './sign-decision.js';
import { makeProposal, type MakeProposal } from './make-proposal.js';
import { lapseOffer, type LapseOffer } from './lapse-offer.js';
import { makeOffer, type MakeOffer } from './make-offer.js';
import { rejectOffer, type RejectOffer } from './reject-offer.js';
import { withdrawOffer, type WithdrawOffer } from './withdraw-offer.js';

/** Everything that can be asked of a room. */
export type RoomCommand =
  | MakeOffer
  | AcceptOffer
  | RejectOffer
  | WithdrawOffer
  | LapseOffer
  | MakeProposal
  | AnswerProposal
  | CallVote
  | CastBallot
  | DraftDecision
  | SignDecision;

/**
 * Everything that can be done in a room: guard and menu of buttons. What is said in it is decided in `post-message.ts`.
 */
export const ROOM_ACTIONS: { readonly [C in RoomCommand as C['type']]: RoomAction<C> } = {
  MakeOffer: makeOffer,
  AcceptOffer: acceptOffer,
  RejectOffer: rejectOffer,
  WithdrawOffer: withdrawOffer,
  LapseOffer: lapseOffer,
  MakeProposal: makeProposal,
  AnswerProposal: answerProposal,
  CallVote: callVote,
  CastBallot: castBallot,
  DraftDecision: draftDecision,
  SignDecision: signDecision,
};

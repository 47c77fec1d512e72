import type { Event, Instant } from '../kernel/message.js';

type InRoom = { readonly disputeId: string };

/** The mediator proposes how it could end; its clauses lie under the room's key. It binds nobody. */
export type ProposalMade = Event<
  'ProposalMade',
  InRoom & {
    readonly proposalId: string;
    readonly number: number;
    readonly clausesContentId: string;
    readonly expiresAt: Instant;
    /** It was given no time of its own: it stands until the mediation ends, on whatever day that comes to be. */
    readonly untilEnd?: true;
  }
>;

/**
 * A party answered. What it said lies under the room's key and is told to nobody, the mediator included, unless all
 * said yes.
 */
export type ProposalAnswered = Event<
  'ProposalAnswered',
  InRoom & { readonly proposalId: string; readonly partyId: string; readonly answerContentId: string }
>;

/** All said yes: now, and only now, everybody learns it. Of a proposal that not all wanted its time alone tells. */
export type ProposalAccepted = Event<'ProposalAccepted', InRoom & { readonly proposalId: string }>;

export type ProposalEvent = ProposalMade | ProposalAnswered | ProposalAccepted;

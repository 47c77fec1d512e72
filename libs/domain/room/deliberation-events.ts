import type { LegalKind } from '../rulebook/panel-rules.js';
import type { Event } from '../kernel/message.js';

type InRoom = { readonly disputeId: string };

/** The presiding panelist calls for ballots on all issues. */
export type VoteCalled = Event<'VoteCalled', InRoom & { readonly voteId: string; readonly number: number }>;

/** A panelist voted on every issue. How lies under the room's key, and is opened to nobody before all have. */
export type BallotCast = Event<
  'BallotCast',
  InRoom & { readonly voteId: string; readonly panelistId: string; readonly ballotContentId: string }
>;

/** The last ballot is in: all are open to the panel together. */
export type BallotsRevealed = Event<'BallotsRevealed', InRoom & { readonly voteId: string }>;

/** Why an issue is answered so, and on which exhibits that rests. */
export type DraftedReasons = {
  readonly issueId: string;
  readonly reasonsContentId: string;
  readonly evidenceIds?: readonly string[];
};

/**
 * A panelist drafted the decision on what was voted, with reasons for each issue; a new draft takes the place of an
 * older one.
 */
export type DecisionDrafted = Event<
  'DecisionDrafted',
  InRoom & {
    readonly draftId: string;
    readonly number: number;
    readonly panelistId: string;
    readonly voteId: string;
    readonly legalKind: LegalKind;
    readonly reasons: readonly DraftedReasons[];
  }
>;

/** A panelist signed the draft, of another mind or not. With the last signature the dispute has its decision. */
export type DecisionSigned = Event<
  'DecisionSigned',
  InRoom & { readonly draftId: string; readonly panelistId: string; readonly dissentContentId?: string }
>;

export type DeliberationEvent = VoteCalled | BallotCast | BallotsRevealed | DecisionDrafted | DecisionSigned;

import type { Event, Instant } from '../kernel/message.js';
import type { AuthorityPaper } from './authority-paper.js';

/** Why an organisation's standing passes on: its present holder asks, or is gone and a paper names the next. */
export const TRANSFER_GROUNDS = ['asked-by-holder', 'holder-gone'] as const;
export type TransferGround = (typeof TRANSFER_GROUNDS)[number];

/** From whose account to whose, on what ground, and the paper where the holder is gone. Ids alone, nobody's name. */
export type TransferTerms = {
  readonly transferId: string;
  readonly fromAccountId: string;
  readonly toAccountId: string;
  readonly ground: TransferGround;
  readonly paper?: AuthorityPaper;
  readonly askedBy: string;
  readonly askedAt: Instant;
};

/** Somebody asks that the standing pass; nothing passes until an officer who did not ask confirms it. */
export type OrganisationTransferAsked = Event<
  'OrganisationTransferAsked',
  TransferTerms & { /** The officer called the party back by a contact known before. */ readonly calledBack?: boolean }
>;

/** An officer, or the party, says no to it. */
export type OrganisationTransferRefused = Event<
  'OrganisationTransferRefused',
  { readonly transferId: string; readonly refusedBy: string; readonly reasonContentId: string }
>;

/** Whoever asked takes it back. */
export type OrganisationTransferWithdrawn = Event<
  'OrganisationTransferWithdrawn',
  { readonly transferId: string; readonly withdrawnBy: string; readonly reasonContentId: string }
>;

/** From now on the one account acts for the party in the place of the other; what that did stands as its own. */
export type OrganisationAccountTransferred = Event<
  'OrganisationAccountTransferred',
  TransferTerms & {
    readonly confirmedBy: string;
    readonly at: Instant;
    /** Both officers called the party back; told where the holder is gone. */
    readonly calledBack?: boolean;
    /** Without it everything; `reads` where the paper alone does not show enough, until the party confirms. */
    readonly power?: 'reads';
    /** Until when, where the holder passed on an authority that had an end. */
    readonly until?: Instant;
  }
>;

export type TransferEvent =
  | OrganisationTransferAsked
  | OrganisationTransferRefused
  | OrganisationTransferWithdrawn
  | OrganisationAccountTransferred;

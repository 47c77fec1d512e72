import type { Security } from '../dispute/response/order/events.js';
import type { Channel } from '../dispute/core/channel.js';
import type { ContactEvent } from './contact-events.js';
import type { PartyErased } from './erasure-events.js';
import type { Event, Instant } from '../kernel/message.js';
import type { AuthorityPaper } from './authority-paper.js';
import type { TransferEvent } from './transfer-events.js';
import type { RightKind } from '../rulebook/rulebook.js';

/**
 * A person or organisation is known to the association: registered by its staff, or named in a complaint. Name and
 * address lie encrypted.
 */
export type PartyNoted = Event<
  'PartyNoted',
  {
    readonly kind: 'person' | 'organisation' | 'unknown';
    readonly source: 'registered' | 'complaint';
    readonly identityContentId: string;
  }
>;

/** What an authority may cover (guideline, appendix 1: act, term). */
export const AUTHORITY_SCOPES = ['complain', 'answer', 'report', 'settle', 'withdraw', 'admit', 'waive'] as const;
export type AuthorityScope = (typeof AUTHORITY_SCOPES)[number];

/**
 * What binds a party for good takes an authority that names it, 特别授权 (Civil Code 165 and 171; Civil Procedure Law 62:
 * admitting, waiving, changing claims, settling). A general one, 一般授权, covers the rest.
 */
export const GENERAL_SCOPES = ['complain', 'answer', 'report'] as const satisfies readonly AuthorityScope[];

/**
 * What somebody may do for a party before all is proved: read what was served, or read and answer it. Everything else
 * takes a contact that the party proved, or an authority that it confirmed.
 */
export const POWERS = ['reads', 'answers'] as const;
export type Power = (typeof POWERS)[number];

/** How far an authority goes: without a scope to everything, without an end for ever, without a power to every act. */
export type Authority = {
  readonly scope?: readonly AuthorityScope[];
  readonly until?: Instant;
  readonly power?: Power;
};

/** As what an account acts: as one of the party's own, or for it by its authority. */
export const AUTHORITY_BASES = ['member', 'representative'] as const;
export type AuthorityBasis = (typeof AUTHORITY_BASES)[number];

/**
 * An officer proposes on paper that an account may act for the party. Nobody may yet: another officer has to approve.
 * `calledBack`: the officer called the party back by a contact that was known before.
 */
export type AuthorityProposed = Event<
  'AuthorityProposed',
  Omit<Authority, 'power'> & {
    readonly proposalId: string;
    readonly accountId: string;
    readonly basis: AuthorityBasis;
    readonly paper: AuthorityPaper;
    readonly calledBack: boolean;
    readonly proposedBy: string;
    readonly proposedAt: Instant;
  }
>;

/** The second officer, or the party, says no to it. */
export type AuthorityProposalRefused = Event<
  'AuthorityProposalRefused',
  { readonly proposalId: string; readonly refusedBy: string; readonly reasonContentId?: string }
>;

/** By whom an authority was granted: the party itself, or two officers on paper. Absent: by one officer, as was once possible. */
export const AUTHORITY_WAYS = ['party', 'officers'] as const;
export type AuthorityWay = (typeof AUTHORITY_WAYS)[number];

/**
 * This account may act for the party from now on, as far as its authority goes; one granted anew takes the place of the
 * old.
 */
export type AuthorityGranted = Event<
  'AuthorityGranted',
  Authority & {
    readonly accountId: string;
    readonly basis: AuthorityBasis;
    readonly way?: AuthorityWay;
    /** The account or link of the party that granted it, or the officer that approved it. */
    readonly grantedBy?: string;
    readonly grantedAt?: Instant;
    /** The proposal that was approved, with the officer that made it and the paper on which it rests. */
    readonly proposalId?: string;
    readonly proposedBy?: string;
    readonly paper?: AuthorityPaper;
    /** Both officers called the party back. */
    readonly calledBack?: boolean;
  }
>;

/** The party said, by itself or from a contact that it proved, that this account acts for it as recorded. */
export type AuthorityConfirmed = Event<
  'AuthorityConfirmed',
  { readonly accountId: string; readonly confirmedBy: string; readonly confirmedAt: Instant }
>;

/** An officer proposes to end an authority of the party's own; another has to agree. */
export type AuthorityEndProposed = Event<
  'AuthorityEndProposed',
  { readonly accountId: string; readonly proposedBy: string }
>;

/** It may no longer. */
export type AuthorityEnded = Event<
  'AuthorityEnded',
  { readonly accountId: string; readonly endedBy?: string; /** The other officer. */ readonly proposedBy?: string }
>;

/** How somebody at the association made sure who a party is. */
export const IDENTITY_PROOFS = [
  'identity-document',
  'business-licence',
  'in-person',
  'authority-register',
  'platform-real-name',
] as const;
export type IdentityProof = (typeof IDENTITY_PROOFS)[number];

/**
 * A case manager made sure who the party is, by a kind of proof and until a day after which it is to be done anew
 * (practice P13).
 */
export type IdentityVerified = Event<
  'IdentityVerified',
  { readonly proof: IdentityProof; readonly until?: Instant; readonly noteContentId?: string }
>;

/** What was taken for its identity counts no longer. */
export type IdentityVerificationEnded = Event<'IdentityVerificationEnded', { readonly reasonContentId?: string }>;

/**
 * A court's order bars the party from filing: all, against one party, or from one kind of right. It ends by its date,
 * or by a later order (practice P41).
 */
export type FilingBarred = Event<
  'FilingBarred',
  FilingBar & { readonly detailsContentId: string; readonly security?: Security }
>;
export type FilingBar = {
  readonly barId: string;
  readonly scope:
    | { readonly kind: 'all' }
    | { readonly kind: 'against'; readonly partyId: string }
    | { readonly kind: 'right'; readonly right: RightKind };
  readonly issuedAt: Instant;
  /** The instant until which it stands; without one until it is lifted. */
  readonly endsAt?: Instant;
};

/** A later order took the bar away. */
export type FilingBarLifted = Event<'FilingBarLifted', { readonly barId: string; readonly detailsContentId: string }>;

export const CONSENT_CHANNELS = ['mail', 'sms', 'wechat', 'post', 'telephone'] as const satisfies readonly Channel[];
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/**
 * The party agrees to be told by this channel from this instant on (practice P16). Number, openid or address lie
 * encrypted with its identity.
 */
export type ConsentGiven = Event<
  'ConsentGiven',
  {
    readonly channel: ConsentChannel;
    readonly contactContentId?: string;
    readonly givenAt: Instant;
    readonly noteContentId?: string;
  }
>;

/** It agrees no longer. What was sent before stays sent. */
export type ConsentWithdrawn = Event<
  'ConsentWithdrawn',
  { readonly channel: ConsentChannel; readonly withdrawnAt: Instant }
>;

/**
 * A platform said which phone it holds of the party: codes go there before a file opens. No consent to be told by it.
 */
export type PhoneNoted = Event<
  'PhoneNoted',
  { readonly platformId: string; readonly contactContentId: string; readonly notedAt: Instant }
>;

/** What a paper of a party shows: who may act for it, who it is, or what its qualification file rests on. */
export const PARTY_PAPER_KINDS = [
  'power-of-attorney',
  'identity-document',
  'business-licence',
  'qualification-proof',
] as const;
export type PartyPaperKind = (typeof PARTY_PAPER_KINDS)[number];

/**
 * The bytes of a paper about the party have come, with this hash (SHA-256, hexadecimal), size in bytes and recognised
 * kind. They lie encrypted under the party's own key.
 */
export type PartyPaperStored = Event<
  'PartyPaperStored',
  { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly kind: PartyPaperKind }
>;

export type PartyEvent =
  | PartyNoted
  | ContactEvent
  | PartyPaperStored
  | AuthorityProposed
  | AuthorityProposalRefused
  | AuthorityGranted
  | AuthorityConfirmed
  | AuthorityEndProposed
  | AuthorityEnded
  | TransferEvent
  | IdentityVerified
  | IdentityVerificationEnded
  | FilingBarred
  | FilingBarLifted
  | ConsentGiven
  | ConsentWithdrawn
  | PhoneNoted
  | PartyErased;

/**
 * An account on a platform (a shop, a room, a marketer's handle) is this party's. A stream per account, so that two
 * filings at once meet in one.
 */
export type PlatformAccountLinked = Event<
  'PlatformAccountLinked',
  { readonly platformId: string; readonly partyId: string }
>;

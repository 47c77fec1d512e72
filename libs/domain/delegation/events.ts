import type { Event, Instant } from '../kernel/message.js';
import type { CountedOutcome, CountDifference } from './counts.js';
import type { DelegationTerms } from './terms.js';

/**
 * The association offers a platform terms under which it takes contested complaints; what codes cannot say lies
 * encrypted.
 */
export type DelegationOffered = Event<
  'DelegationOffered',
  {
    readonly platformId: string;
    readonly version: number;
    readonly terms: DelegationTerms;
    readonly wordsContentId: string;
    readonly officerId: string;
    readonly offeredAt: Instant;
  }
>;

/**
 * The platform agreed: these terms are in force from then on, in place of any earlier version. What runs goes on under
 * its own.
 */
export type DelegationAgreed = Event<'DelegationAgreed', { readonly version: number; readonly agreedAt: Instant }>;

/** The platform does not agree to the terms that were offered; an earlier version stays in force. */
export type DelegationDeclined = Event<
  'DelegationDeclined',
  { readonly version: number; readonly declinedAt: Instant; readonly reasonContentId?: string }
>;

/** One side ended the agreement; after the notice nothing is handed over any more. */
export type DelegationEnded = Event<
  'DelegationEnded',
  {
    readonly version: number;
    readonly by: 'association' | 'platform';
    readonly endedAt: Instant;
    readonly endsAt: Instant;
    readonly reasonContentId?: string;
  }
>;

/** The platform told what it counted for a month; where the association counted otherwise both numbers stand here. */
export type DelegationCountsCompared = Event<
  'DelegationCountsCompared',
  {
    readonly month: string;
    readonly counted: { readonly [C in CountedOutcome]: number };
    readonly differences: readonly CountDifference[];
    readonly comparedAt: Instant;
  }
>;

export type DelegationEvent =
  DelegationOffered | DelegationAgreed | DelegationDeclined | DelegationEnded | DelegationCountsCompared;

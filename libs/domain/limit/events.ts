import type { Event, Instant } from '../kernel/message.js';
import type { ConsequenceKind } from '../rulebook/bad-faith-rules.js';

/**
 * What a finding of bad faith means in the association's own services, until an end (practice P29). Nothing in it asks
 * anybody else to do anything.
 */
export type Limit = {
  /** The review that it comes from is its id. */
  readonly reviewId: string;
  readonly disputeId: string;
  readonly kind: ConsequenceKind;
  readonly from: Instant;
  readonly until: Instant;
};

/** A party's, or an account's, use of the association's services is limited from now on. */
export type LimitImposed = Event<'LimitImposed', Limit>;

/** An appeal took it away, or put another in its place. */
export type LimitEnded = Event<'LimitEnded', { readonly reviewId: string; readonly endedAt: Instant }>;

export type LimitEvent = LimitImposed | LimitEnded;

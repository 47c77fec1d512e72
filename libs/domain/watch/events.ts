import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { IdentifierKind } from '../shop-identifier/kinds.js';

/**
 * Why something is watched: the goods were complained of, or a block stands on them in a running dispute; the shop
 * belongs together with one whose goods are blocked.
 */
export const WATCH_GROUNDS = ['complained-of', 'blocked', 'affiliated'] as const;
export type WatchGround = (typeof WATCH_GROUNDS)[number];

/**
 * Goods of a dispute are watched until a day: a new listing of the same is told to the right holder and to the platform
 * on which it is. It takes nothing down and finds nothing about anybody.
 */
export type GoodsWatched = Event<
  'GoodsWatched',
  {
    readonly disputeId: string;
    readonly itemId: string;
    readonly platformId: string;
    /** The party whose right it is, and those whose goods they are, who may object. */
    readonly holderId: string;
    readonly shopIds: readonly string[];
    readonly ground: Exclude<WatchGround, 'affiliated'>;
    /** Keyed: of the platform’s number or the address, and of the title. At least one of them. */
    readonly fingerprint?: string;
    readonly titleKey?: string;
    /** Why they are watched again, where an objection had ended that; for the staff alone. */
    readonly reasonContentId?: string;
    /** The last day. */
    readonly until: LocalDate;
    readonly placedById: string;
    readonly placedAt: Instant;
  }
>;

/**
 * A shop that belongs together with one of a dispute is watched until a day, by a person's decision: what it lists is
 * told to the right holder of the dispute and to its platform, and neither of them learns with whom it is tied. Which
 * kinds of identifier the two shared stands here, none of the identifiers.
 */
export type ShopWatched = Event<
  'ShopWatched',
  {
    readonly disputeId: string;
    /** The account on the platform, as its stream is called. */
    readonly shopId: string;
    readonly platformId: string;
    readonly holderId: string;
    /** The party whose shop it is, who may object. */
    readonly shopIds: readonly string[];
    readonly ground: 'affiliated';
    readonly kinds: readonly IdentifierKind[];
    readonly nameContentId: string;
    /** Why the officer decided so; for the staff alone. */
    readonly reasonContentId: string;
    readonly until: LocalDate;
    readonly placedById: string;
    readonly placedAt: Instant;
  }
>;

/** Somebody whose goods they are says why they should not be watched. */
export type WatchObjected = Event<
  'WatchObjected',
  {
    readonly partyId: string;
    readonly textContentId: string;
    readonly objectedById: string;
    readonly objectedAt: Instant;
  }
>;

export const OBJECTION_OUTCOMES = ['kept', 'ended'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/** Another officer than the one who placed it answered, with reasons. */
export type WatchObjectionAnswered = Event<
  'WatchObjectionAnswered',
  {
    /** Whose objection it was, where more than one was open. */
    readonly partyId?: string;
    readonly outcome: ObjectionOutcome;
    readonly reasonContentId: string;
    readonly answeredById: string;
    readonly answeredAt: Instant;
  }
>;

export const WATCH_ENDINGS = ['settled', 'authorised', 'placed-by-mistake', 'needless'] as const;
export type WatchEnding = (typeof WATCH_ENDINGS)[number];

/** Taken off the list before its day. */
export type WatchEnded = Event<
  'WatchEnded',
  { readonly ending: WatchEnding; readonly endedById: string; readonly endedAt: Instant }
>;

export const FOUND_BY = ['fingerprint', 'title', 'shop'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** A listing of the same came through a screening; its words lie encrypted. Who is tied to whom is nowhere in it. */
export type WatchedListed = Event<
  'WatchedListed',
  {
    readonly by: FoundBy;
    readonly screeningId: string;
    /** Which of its texts. */
    readonly text: number;
    /** Where it was listed; none where somebody else sent the listing. */
    readonly platformId?: string;
    readonly listingContentId: string;
    /** Keyed: the listing of a shop that is watched, by which the same is not told twice. */
    readonly listingKey?: string;
    readonly listedAt: Instant;
  }
>;

export type WatchEvent =
  GoodsWatched | ShopWatched | WatchObjected | WatchObjectionAnswered | WatchEnded | WatchedListed;

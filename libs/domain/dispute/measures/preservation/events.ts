import type { PairSubject } from '../../core/subject.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { PreservedPart } from '../../../rulebook/expedited.js';
import type { Event, Instant } from '../../../kernel/message.js';

/** The platform is asked to keep the record of these rooms, before anybody is noticed (practice P12). */
export type PreservationOrdered = Event<
  'PreservationOrdered',
  {
    readonly preservationId: string;
    readonly platformId: string;
    readonly itemIds: readonly string[];
    readonly parts: readonly PreservedPart[];
    readonly due: Deadline;
  }
>;

/**
 * What has become of one part of one room's record. Who controlled what is missing is said, because it is never held
 * against another.
 */
export type PreservedResult = { readonly itemId: string; readonly part: PreservedPart } & (
  | { readonly outcome: 'kept'; readonly sha256: string; readonly keptUntil?: Instant }
  | { readonly outcome: 'refused'; readonly reasonCode: string }
  | { readonly outcome: 'missing'; readonly controlledBy: 'platform' | 'room-operator' | 'complainant' }
);

/** The platform says what it keeps, with hashes, what it refuses, and what is not there any more. */
export type PreservationAnswered = Event<
  'PreservationAnswered',
  {
    readonly preservationId: string;
    readonly results: readonly PreservedResult[];
    readonly answeredBy: 'platform' | 'association';
    readonly noteContentId?: string;
  }
>;

/** The platform let the time pass; a person follows it up. */
export type PreservationOverdue = Event<
  'PreservationOverdue',
  { readonly preservationId: string; readonly effectiveAt: Instant; readonly chaseDue: Deadline }
>;

/**
 * What a measure was about is over: the measure is moot with this reason and needs no lifting. Nothing else ends with
 * it.
 */
export type ObjectEnded = Event<
  'ObjectEnded',
  {
    readonly itemId: string;
    readonly platformId: string;
    readonly respondentIds: readonly string[];
    readonly endedAt: Instant;
    readonly toldBy: 'platform' | 'association';
    readonly reason: 'stream-over' | 'taken-off-by-seller' | 'sold-out' | 'account-closed';
  }
>;

export const BACK_REASONS = ['recorded-in-error', 'open-again'] as const;

/**
 * What was recorded as ended had not ended, or is there again under the same link. Measures on it count from now on, as
 * far as they would stand.
 */
export type ObjectBack = Event<
  'ObjectBack',
  {
    readonly itemId: string;
    readonly platformId: string;
    readonly respondentIds: readonly string[];
    readonly backAt: Instant;
    readonly toldBy: 'platform' | 'association';
    readonly because: (typeof BACK_REASONS)[number];
  }
>;

export const PLATFORM_TARGETS = ['item', 'shop', 'account'] as const;
export const PLATFORM_DEEDS = ['blocked', 'restored', 'restricted', 'released'] as const;

/**
 * What a platform did by itself, or obtained elsewhere, about an item, a shop or an account, with its date and the
 * reason as it was told. It was not asked for here, and changes nothing of what is.
 */
export type PlatformActed = Event<
  'PlatformActed',
  {
    readonly platformId: string;
    /** Those of this dispute that it touches. */
    readonly pairs: readonly PairSubject[];
    readonly target: (typeof PLATFORM_TARGETS)[number];
    readonly what: (typeof PLATFORM_DEEDS)[number];
    readonly actedAt: Instant;
    readonly toldBy: 'platform' | 'association';
    readonly reasonContentId: string;
  }
>;

export type PreservationEvent =
  PreservationOrdered | PreservationAnswered | PreservationOverdue | ObjectEnded | ObjectBack | PlatformActed;

/** What a platform did by itself about a pair, last by its own date. */
export type PlatformAct = Pick<PlatformActed['data'], 'target' | 'what' | 'actedAt'> & {
  /** The newest that had been asked of it for the pair by then; what is asked later goes before this. */
  readonly sequence: number;
};

/** A request to keep a record, as the fold knows it. */
export type Preservation = Pick<PreservationOrdered['data'], 'platformId' | 'itemIds' | 'parts'> & {
  readonly results: readonly PreservedResult[];
};

import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { Pair } from '../../core/pair.js';
import type { PairSubject } from '../../core/subject.js';
import type { ConcurrentMeasure } from '../../core/concurrent-measure.js';

/**
 * A filing named an item that the notice never listed: renamed, moved, hit through a network. A person matches it; it
 * is never dropped (practice P37).
 */
export type UnlistedNamed = Event<
  'UnlistedNamed',
  {
    readonly unlistedId: string;
    readonly filing: 'counter-notice' | 'withdrawal';
    readonly partyId: string;
    readonly descriptionContentId: string;
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly declaration?: string;
    /** The reference of the filing that named it, where that has one. */
    readonly counterNoticeId?: string;
    readonly namedAt: Instant;
    readonly matchDue: Deadline;
  }
>;

/** It is this item of the dispute: the filing counts for it from its own instant. */
export type UnlistedMatched = Event<
  'UnlistedMatched',
  { readonly unlistedId: string; readonly pairs: readonly PairSubject[] }
>;

/** It is no item of this dispute; the party is told why. */
export type UnlistedRefused = Event<
  'UnlistedRefused',
  { readonly unlistedId: string; readonly partyId: string; readonly reasonContentId: string }
>;

/**
 * The complainant took words back and no item: its statement reads otherwise from now on, and nothing is lifted
 * (practice P36).
 */
export type WordsWithdrawn = Event<
  'WordsWithdrawn',
  { readonly statementContentId: string; readonly withdrawnAt: Instant }
>;

export const PRINTED_DATES = [
  'measure-taken',
  'waiting-period-end',
  'notice-arrived',
  'proceeding-filed',
  'order-issued',
  'paper',
] as const;
export type PrintedDateOf = (typeof PRINTED_DATES)[number];
export type DateConflict = 'no-such-day' | 'before-filing' | 'in-the-future' | 'differs';

/**
 * A date as somebody printed or claimed it, kept to the letter, beside what is proven. No clock ever runs by it; a
 * conflict is flagged (practice P43).
 */
export type PrintedDateNoted = Event<
  'PrintedDateNoted',
  {
    readonly pairs: readonly PairSubject[];
    readonly about: PrintedDateOf;
    readonly printed: string;
    readonly conflict?: DateConflict;
    readonly proven?: Instant;
  }
>;
/**
 * The measure on this pair ended, but the same item is held by other open disputes, so the listing stays blocked
 * (practice P38). Never told to a complainant.
 */
export type ItemHeldElsewhere = Event<
  'ItemHeldElsewhere',
  Pick<Pair, 'respondentId' | 'itemId'> & { readonly holders: readonly ConcurrentMeasure[] }
>;

export type RecordEvent =
  UnlistedNamed | UnlistedMatched | UnlistedRefused | WordsWithdrawn | PrintedDateNoted | ItemHeldElsewhere;

export type Unlisted = Omit<UnlistedNamed['data'], 'unlistedId' | 'matchDue' | 'descriptionContentId'> & {
  readonly outcome?: 'matched' | 'refused';
};

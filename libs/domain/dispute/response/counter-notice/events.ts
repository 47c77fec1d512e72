import type { Deadline } from '../../../calendar/derivation.js';
import type { CounterGround } from '../../../rulebook/materials.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';
import type { Window } from '../../core/window.js';

/**
 * The respondent declared that these items do not infringe. `late` matters to the resolution track only (practice P4).
 */
export type CounterNoticeFiled = Event<
  'CounterNoticeFiled',
  {
    readonly counterNoticeId: string;
    readonly respondentId: string;
    readonly itemIds: readonly string[];
    /** What it rests on; declarations that were filed before there was a list have none. */
    readonly grounds?: readonly CounterGround[];
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    /** What staff and later neutrals alone may read: supplier, price, quantity (practice P15). */
    readonly confidentialContentId?: string;
    readonly declaration: string;
    readonly filedAt: Instant;
    readonly late: boolean;
  }
>;

/** Every item complained of against this respondent has its counter-notice; its window closes early. */
export type RespondentAnswered = Event<'RespondentAnswered', Window>;

/**
 * The window closed without an answer for these items; the dispute goes on. Effective at the deadline, whenever it is
 * recorded.
 */
export type RespondentDefaulted = Event<
  'RespondentDefaulted',
  Window & { readonly itemIds: readonly string[]; readonly effectiveAt: Instant }
>;

/** A counter-notice that had arrived in time was recorded after the default, which for these items never was. */
export type DefaultReversed = Event<
  'DefaultReversed',
  { readonly respondentId: string; readonly itemIds: readonly string[] }
>;

/**
 * The forwarded counter-notice reached the complainant: the waiting period of these pairs runs (E-Commerce Law 43(2)).
 */
export type WaitingPeriodStarted = Event<
  'WaitingPeriodStarted',
  { readonly counterNoticeId: string; readonly pairs: readonly PairSubject[]; readonly due: Deadline }
>;

/**
 * The respondent took its declaration back for these items: nobody has answered for them any more, and no waiting
 * period of theirs runs (practice P40).
 */
export type CounterNoticeWithdrawn = Event<'CounterNoticeWithdrawn', Taken & { readonly reasonContentId?: string }>;

export const COUNTER_NOTICE_FAULTS = ['identity', 'locating', 'evidence', 'false-statement', 'other'] as const;
/**
 * A person found afterwards that the declaration does not hold for these items; the respondent may declare anew
 * (practice P40).
 */
export type CounterNoticeRejected = Event<
  'CounterNoticeRejected',
  Taken & { readonly fault: (typeof COUNTER_NOTICE_FAULTS)[number]; readonly reasonContentId: string }
>;

type Taken = { readonly counterNoticeId: string; readonly respondentId: string; readonly itemIds: readonly string[] };

export type CounterNoticeEvent =
  | CounterNoticeFiled
  | RespondentAnswered
  | RespondentDefaulted
  | DefaultReversed
  | WaitingPeriodStarted
  | CounterNoticeWithdrawn
  | CounterNoticeRejected;

export type CounterNotice = {
  readonly respondentId: string;
  readonly itemIds: readonly string[];
  readonly filedAt: Instant;
  readonly confidentialContentId?: string;
  readonly grounds?: readonly CounterGround[];
};

import type { Deadline } from '../../../calendar/derivation.js';
import type { CounterGround } from '../../../rulebook/materials.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';
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
    /** Papers of the rulebook's list and the files that they consist of. */
    readonly materials?: readonly FiledMaterial[];
    /** Codes of what the law asks for and it does not name; what was filed before anybody looked has none. */
    readonly missing?: readonly string[];
    /** Codes of papers that this house asks for beyond that; nothing waits for them. */
    readonly papersMissing?: readonly string[];
    /** Of its pairs those that are restored once nothing is missing and its files are here. */
    readonly held?: readonly PairSubject[];
    /** Until when what is missing, or the files, may follow. */
    readonly cureDue?: Deadline;
    /** By when a person looks at it after that. */
    readonly checkDue?: Deadline;
  }
>;

/** What a declaration lacked came, or some of it. `missing` are the codes of what is lacking still. */
export type CounterNoticeCured = Event<
  'CounterNoticeCured',
  {
    readonly counterNoticeId: string;
    readonly respondentId: string;
    readonly itemIds: readonly string[];
    readonly grounds?: readonly CounterGround[];
    readonly statementContentId?: string;
    readonly evidence: readonly Evidence[];
    readonly materials?: readonly FiledMaterial[];
    readonly missing?: readonly string[];
    readonly curedAt: Instant;
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
  Window & {
    readonly itemIds: readonly string[];
    readonly effectiveAt: Instant;
    /** By when a person looks at those of them whose declaration had counted before and counts no more. */
    readonly lookDue?: Deadline;
  }
>;

/**
 * For these items there was no default: a counter-notice that had arrived in time was recorded after it, or (`cause`)
 * the window had not ended when it seemed to.
 */
export type DefaultReversed = Event<
  'DefaultReversed',
  { readonly respondentId: string; readonly itemIds: readonly string[]; readonly cause?: DefaultCause }
>;
/** The system was out, or the notice did not arrive when it was deemed to. */
export type DefaultCause = 'outage' | 'arrival';

/** Declarations that came after the end of their window are in time by its end as it is now. */
export type AnswerFoundInTime = Event<
  'AnswerFoundInTime',
  {
    readonly respondentId: string;
    readonly itemIds: readonly string[];
    readonly counterNoticeIds: readonly string[];
  }
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

/** What a person may undo a restoration for: that the law's own elements were not there. Never what is right or wrong. */
export const RESTORATION_FAULTS = ['identity', 'locating', 'evidence'] as const satisfies readonly Fault[];
type Fault = (typeof COUNTER_NOTICE_FAULTS)[number];

/**
 * What a statement had restored at once is undone, in the time for it: an element that the law asks for was not there.
 * The respondent may declare anew.
 */
export type RestorationUndone = Event<
  'RestorationUndone',
  Taken & { readonly fault: (typeof RESTORATION_FAULTS)[number]; readonly reasonContentId: string }
>;

type Taken = { readonly counterNoticeId: string; readonly respondentId: string; readonly itemIds: readonly string[] };

export type CounterNoticeEvent =
  | CounterNoticeFiled
  | RespondentAnswered
  | RespondentDefaulted
  | DefaultReversed
  | AnswerFoundInTime
  | WaitingPeriodStarted
  | CounterNoticeWithdrawn
  | CounterNoticeRejected
  | CounterNoticeCured
  | RestorationUndone;

export type CounterNotice = {
  readonly respondentId: string;
  readonly itemIds: readonly string[];
  readonly filedAt: Instant;
  /** It came after the end of its window as that is known. */
  readonly late?: true;
  readonly confidentialContentId?: string;
  readonly grounds?: readonly CounterGround[];
  /** What it was filed with, where something was missing: what comes later is counted with it. */
  readonly missing?: readonly string[];
  readonly materials?: readonly FiledMaterial[];
  readonly held?: readonly PairSubject[];
  readonly cureDue?: Deadline;
};

import type { Deadline } from '../../calendar/derivation.js';
import type {
  DelegationEntry,
  DelegationTerms,
  Limit,
  DelegationLimit,
  ResultGround,
  ReturnForm,
} from '../../delegation/terms.js';
import type { CounterGround } from '../../rulebook/materials.js';
import type { Event, Instant } from '../../kernel/message.js';
import type { LegalKind } from '../../rulebook/panel-rules.js';
import type { Evidence } from '../core/evidence.js';
import type { PairTrack } from '../core/pair-track.js';
import type { Pair } from '../core/pair.js';
import type { PairSubject } from '../core/subject.js';

/** Of which of its own notices a platform tells. */
export const IMPORTED_NOTICES = ['statutory-notice', 'forwarded-notice', 'forwarded-counter-notice'] as const;

/** A notice that the platform served before: nothing here serves it again. */
export type ImportedNotice = {
  readonly kind: (typeof IMPORTED_NOTICES)[number];
  readonly pairs: readonly PairSubject[];
  readonly sentAt: Instant;
  readonly arrivedAt?: Instant;
  /** SHA-256 of what was sent. */
  readonly sha256?: string;
};

/** A declaration that the platform took, under an id of ours; `filedAt` is the day on which it reached the platform. */
export type ImportedCounterNotice = {
  readonly counterNoticeId: string;
  readonly respondentId: string;
  readonly itemIds: readonly string[];
  readonly grounds?: readonly CounterGround[];
  readonly statementContentId: string;
  readonly evidence: readonly Evidence[];
  readonly filedAt: Instant;
};

/** What the platform did to a pair, and when by its own clock; the measure stays the platform's to keep or lift. */
export type ImportedMeasure = { readonly pair: PairSubject; readonly code: string; readonly takenAt: Instant };

/** Everything that a platform says happened on its side, by its own dates; nothing here did. */
export type Imported = {
  readonly filedAt: Instant;
  readonly notices: readonly ImportedNotice[];
  readonly counterNotices: readonly ImportedCounterNotice[];
  readonly measures: readonly ImportedMeasure[];
  /** Waiting periods that run at the platform. */
  readonly waitingEnds: readonly { readonly pair: PairSubject; readonly endsAt: Instant }[];
};

/**
 * A platform handed a contested complaint over under its agreement; recorded with `ComplaintFiled`, which holds the
 * complaint itself. `delegatedAt` is when it reached the association; the platform's own dates stand in `imported`
 * alone. The association answers by the day.
 */
export type ComplaintDelegated = Event<
  'ComplaintDelegated',
  {
    readonly platformId: string;
    /** The platform's own number of the complaint; with the same number nothing is handed over twice. */
    readonly reference: string;
    /** Tells a hand-over that is sent again from another one under the same number. */
    readonly contentHash: string;
    readonly agreementVersion: number;
    readonly delegatedAt: Instant;
    readonly entry: DelegationEntry;
    readonly legalKind: LegalKind;
    readonly returned: ReturnForm;
    readonly limits: { readonly [L in Exclude<DelegationLimit, 'acceptance'>]: Limit };
    /** What the platform calls items and respondents. */
    readonly names: {
      readonly items: Readonly<Record<string, string>>;
      readonly respondents: Readonly<Record<string, string>>;
    };
    readonly imported: Imported;
    readonly answerDue: Deadline;
    /**
     * Who keeps which clock, what follows lateness, on which ground and how long data are held, and what becomes of it
     * when the agreement ends; of older hand-overs nothing was copied.
     */
    readonly clocks?: DelegationTerms['clocks'];
    readonly lateness?: DelegationTerms['lateness'];
    readonly dataTerms?: DelegationTerms['data'];
    readonly running?: DelegationTerms['exit']['running'];
  }
>;

/**
 * The association takes the complaint: it enters where the agreement says, with a result due by the day, unless the
 * platform keeps that clock.
 */
export type DelegatedComplaintAccepted = Event<
  'DelegatedComplaintAccepted',
  {
    readonly tracks: readonly (Pair & PairTrack)[];
    readonly officerId: string;
    readonly acceptedAt: Instant;
    readonly resultDue?: Deadline;
  }
>;

export const DECLINE_REASONS = [
  'not-contested',
  'outside-agreement',
  'competitor',
  'same-matter-here',
  'facts-insufficient',
  'no-capacity',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** The association does not take it; every reason is told. */
export type DelegatedComplaintDeclined = Event<
  'DelegatedComplaintDeclined',
  {
    readonly reasons: readonly { readonly code: DeclineReason; readonly noteContentId?: string }[];
    readonly officerId: string;
    readonly effectiveAt: Instant;
  }
>;

/** The platform takes the complaint back; what ran here ends. */
export type DelegatedComplaintTakenBack = Event<
  'DelegatedComplaintTakenBack',
  { readonly reasonContentId?: string; readonly effectiveAt: Instant }
>;

/** The agreement has ended, and what ran or waited under it goes back to the platform without a result. */
export type DelegatedComplaintReturned = Event<
  'DelegatedComplaintReturned',
  { readonly agreementEndedAt: Instant; readonly effectiveAt: Instant }
>;

/**
 * What the platform handed over, and what these parties wrote and sent to it in this dispute, can be read by nobody any
 * more: its days were over.
 */
export type HandedOverErased = Event<
  'HandedOverErased',
  { readonly partyIds: readonly string[]; readonly keptUntil: Instant; readonly erasedAt: Instant }
>;

/**
 * The platform's system took the message that brings the association's answer, or a result; a technical receipt and no
 * arrival.
 */
export type DelegatorTold = Event<'DelegatorTold', { readonly about: string; readonly toldAt: Instant }>;

export const RESULT_KINDS = ['advisory-opinion', 'contractual-decision', 'settlement', 'withdrawal', 'none'] as const;
/** Which legal thing a result rests on. */
export type ResultKind = (typeof RESULT_KINDS)[number];

/** How one pair ended, as codes; `measure` is what the result means for the platform's measure. */
export type ResultItem = {
  readonly pair: PairSubject;
  readonly outcome: string;
  readonly measure: 'keep' | 'lift';
  readonly grounds: readonly ResultGround[];
  readonly legalKind: ResultKind;
};

/**
 * These pairs have come to their end: the statement of reasons goes back, and the platform answers it by the day, where
 * it owes an answer and we keep that clock.
 */
export type DelegatedResultGiven = Event<
  'DelegatedResultGiven',
  {
    readonly resultId: string;
    readonly items: readonly ResultItem[];
    readonly givenAt: Instant;
    readonly answerDue?: Deadline;
    /** The panel's decision that it comes from. */
    readonly decisionId?: string;
    /** It comes after the day on which the association owed it. */
    readonly late?: true;
  }
>;

/** The platform says that it has the result. */
export type DelegatedResultArrived = Event<
  'DelegatedResultArrived',
  { readonly resultId: string; readonly arrivedAt: Instant }
>;

export const RESULT_ANSWERS = ['adopt', 'partly', 'depart'] as const;
export type ResultAnswer = {
  readonly pair: PairSubject;
  readonly answer: (typeof RESULT_ANSWERS)[number];
  readonly reasonContentId?: string;
};

/**
 * What the platform does with each item; whoever does not adopt says why. Departing is no failure, and shown to the
 * parties.
 */
export type DelegatedResultAnswered = Event<
  'DelegatedResultAnswered',
  {
    readonly resultId: string;
    readonly answers: readonly ResultAnswer[];
    readonly answeredAt: Instant;
    readonly late: boolean;
  }
>;

export type DelegationEventOfDispute =
  | ComplaintDelegated
  | DelegatedComplaintAccepted
  | DelegatedComplaintDeclined
  | DelegatedComplaintTakenBack
  | DelegatedComplaintReturned
  | HandedOverErased
  | DelegatorTold
  | DelegatedResultGiven
  | DelegatedResultArrived
  | DelegatedResultAnswered;

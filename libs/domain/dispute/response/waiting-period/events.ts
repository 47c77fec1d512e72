import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';

export type ProceedingKind = 'suit' | 'authority-complaint';
/** Who brought a proceeding, and against whom. */
export const PROCEEDING_SIDES = ['complainant', 'respondent', 'third'] as const;
export type ProceedingSide = (typeof PROCEEDING_SIDES)[number];
/** What a proceeding is about. */
export const PROCEEDING_NATURES = [
  'infringement',
  'non-infringement',
  'invalidation',
  'authority-complaint',
  'criminal-report',
  'preservation',
] as const;
export type ProceedingNature = (typeof PROCEEDING_NATURES)[number];
/** Who brought it against whom, and what it is about; what says nothing of it is the complainant's own over infringement. */
export type ProceedingWhose = {
  readonly broughtBy?: ProceedingSide;
  /** The party that brought it, where it is one of this dispute. */
  readonly broughtById?: string;
  readonly against?: ProceedingSide;
  readonly nature?: ProceedingNature;
};
export type ProceedingProof = 'filing-receipt' | 'case-number' | 'acceptance-slip';
/** What has become of a proceeding. The last four end the ground of the measures that it keeps. */
export const PROCEEDING_STATES = [
  'pending',
  'accepted',
  'final-for',
  'not-accepted',
  'withdrawn',
  'dismissed',
  'final-against',
] as const;
export type ProceedingState = (typeof PROCEEDING_STATES)[number];
/** It goes on. */
export const GOING: readonly ProceedingState[] = ['pending', 'accepted'];
/** A court or an authority has said its last word on the matter. */
export type JudgedState = Extract<ProceedingState, 'final-for' | 'final-against'>;

/**
 * A complaint to an authority or a suit was reported, to us or to the platform; the earlier arrival counts (practice
 * P5).
 */
export type ProceedingReported = Event<
  'ProceedingReported',
  {
    readonly reportId: string;
    readonly pairs: readonly PairSubject[];
    readonly kind: ProceedingKind;
    readonly proof: ProceedingProof;
    readonly receivedBy: {
      readonly kind: 'association' | 'platform';
      readonly id: string;
      /** It arrived by a published substitute channel while the system was out, and counts from there (practice P9). */
      readonly via?: 'substitute-channel';
    };
    readonly receivedAt: Instant;
    readonly detailsContentId: string;
    /** Stands for the court or authority and its number, and tells neither; absent where no number was told. */
    readonly mark?: string;
  } & ProceedingWhose
>;

/**
 * A proceeding that was known already was reported once more: it stays one, and of the arrivals of its reports the
 * earliest counts.
 */
export type ProceedingReportedAgain = Event<
  'ProceedingReportedAgain',
  Pick<ProceedingReported['data'], 'reportId' | 'pairs' | 'proof' | 'receivedBy' | 'receivedAt' | 'detailsContentId'>
>;

/**
 * The report came in time: the measures on these pairs stay, and the state of the proceeding is asked for again by this
 * day.
 */
export type MeasureKept = Event<
  'MeasureKept',
  {
    readonly reportId: string;
    readonly pairs: readonly PairSubject[];
    readonly until: 'awaiting-acceptance' | 'kept';
    readonly due: Deadline;
  }
>;

/** The report came after the waiting period of these pairs had ended: it keeps nothing. */
export type ReportedLate = Event<'ReportedLate', { readonly reportId: string; readonly pairs: readonly PairSubject[] }>;

/**
 * The waiting period of these pairs is over; before anything is lifted their platform is asked, once for all, what it
 * has received, until this instant.
 */
export type ReportsInquired = Event<
  'ReportsInquired',
  {
    readonly inquiryId: string;
    readonly pairs: readonly PairSubject[];
    readonly platformId: string;
    readonly effectiveAt: Instant;
    readonly due: Deadline;
  }
>;

/**
 * The platform answered what it had received about these pairs, which were still asked about. `platformEndsAt` is its
 * own end date, kept beside ours (practice P8).
 */
export type InquiryAnswered = Event<
  'InquiryAnswered',
  {
    readonly inquiryId: string;
    readonly pairs: readonly PairSubject[];
    readonly reportIds?: readonly string[];
    readonly platformEndsAt?: Instant;
  }
>;

/**
 * Nobody reported a suit or an authority complaint about these pairs in time (E-Commerce Law 43(2)). Effective at the
 * end of the waiting period.
 */
export type WaitingPeriodEnded = Event<
  'WaitingPeriodEnded',
  { readonly pairs: readonly PairSubject[]; readonly effectiveAt: Instant }
>;

/** The complainant, or somebody for it, told what has become of the proceeding. */
export type ProceedingStateReported = Event<
  'ProceedingStateReported',
  {
    readonly reportId: string;
    readonly state: ProceedingState;
    readonly noteContentId?: string;
    readonly due?: Deadline;
    /** The officer that recorded it, for nobody; absent where a party told it, and in those of before. */
    readonly recordedBy?: string;
  }
>;

/**
 * A person of the association saw the paper of the last word that a party had told of: `state`, as it stands on the
 * paper. It counts as recorded by the association from here.
 */
export type JudgmentConfirmed = Event<
  'JudgmentConfirmed',
  {
    readonly reportId: string;
    readonly state: JudgedState;
    readonly evidence: readonly Evidence[];
    readonly noteContentId?: string;
    readonly confirmedBy: string;
    readonly confirmedAt: Instant;
  }
>;

/**
 * What was told of a proceeding was wrong, and this is what is so; `mistaken`: there is no such proceeding. The report
 * stays where it is.
 */
export type ProceedingCorrected = Event<
  'ProceedingCorrected',
  {
    readonly reportId: string;
    readonly pairs: readonly PairSubject[];
    readonly kind: ProceedingKind;
    readonly mistaken?: true;
    readonly reasonContentId: string;
  } & ProceedingWhose
>;

/**
 * The ground of these measures is gone. `pairs` whose waiting period is over are lifted, `waiting` ones go on with
 * their waiting period or the arrival that starts it, the `unanswered` ones wait for an answer again.
 */
export type ProceedingEnded = Event<
  'ProceedingEnded',
  {
    readonly reportId: string;
    readonly pairs: readonly PairSubject[];
    readonly waiting: readonly PairSubject[];
    readonly unanswered: readonly PairSubject[];
    readonly state: ProceedingState | 'not-proven' | 'misreported';
    readonly effectiveAt: Instant;
  }
>;

/**
 * No state was reported by the day; after as many as the rulebook says the platform is told that the ground is unproven
 * (practice P6).
 */
export type ProceedingStateMissed = Event<
  'ProceedingStateMissed',
  { readonly reportId: string; readonly times: number; readonly effectiveAt: Instant; readonly due: Deadline }
>;

/** A court's order on these pairs goes before every clock (法发〔2020〕32号 art. 9). */
export type CourtOrderRecorded = Event<
  'CourtOrderRecorded',
  {
    readonly pairs: readonly PairSubject[];
    readonly order: 'restore' | 'take-down';
    readonly issuedAt: Instant;
    readonly detailsContentId: string;
  }
>;

/**
 * A person examined why the report could not come earlier: the waiting period of these pairs ends later
 * (法释〔2020〕9号 art. 3).
 */
export type DelayExcused = Event<
  'DelayExcused',
  { readonly pairs: readonly PairSubject[]; readonly causeContentId: string; readonly due: Deadline }
>;

export type WaitingPeriodEvent =
  | ProceedingReported
  | ProceedingReportedAgain
  | MeasureKept
  | ReportedLate
  | ReportsInquired
  | InquiryAnswered
  | WaitingPeriodEnded
  | ProceedingStateReported
  | JudgmentConfirmed
  | ProceedingCorrected
  | ProceedingEnded
  | ProceedingStateMissed
  | CourtOrderRecorded
  | DelayExcused;

export type Proceeding = ProceedingWhose & {
  readonly kind: ProceedingKind;
  /** How it stands, as last told. */
  readonly state?: ProceedingState;
  /** A person of the association recorded that, or saw its paper. */
  readonly vouched?: boolean;
  readonly pairs: readonly PairSubject[];
  /** Those for which it was reported in time. */
  readonly keeps: readonly PairSubject[];
  readonly receivedAt: Instant;
  /** The best that was told of it. */
  readonly proof: ProceedingProof;
  readonly mark?: string;
  /** There is none: it was told by mistake. */
  readonly mistaken?: true;
  /** Why its ground was gone. */
  readonly ended?: ProceedingEnded['data']['state'];
  /** Reports on its state that were missed in a row. */
  readonly missed: number;
};

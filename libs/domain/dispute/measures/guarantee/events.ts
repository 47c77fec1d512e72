import type { Deadline } from '../../../calendar/derivation.js';
import type { GuaranteeKind } from '../../../rulebook/expedited.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * In the smallest unit of its currency; with a share of sales, in hundredths of a percent, on top of the fixed part.
 */
export type Amount = { readonly minorUnits: number; readonly currency: string; readonly shareOfSales?: number };

/**
 * Who holds the money or stands for it: a platform of the dispute, or somebody named in words. Never the association.
 */
export type ConcurrentMeasure = { readonly platformId: string } | { readonly nameContentId: string };

export type Validity = { readonly from: Instant; readonly until?: Instant };

/** Somebody stands for the harm that a restored link, or a measure, may do; a record, no money (practice P14). */
export type GuaranteeGiven = Event<
  'GuaranteeGiven',
  {
    readonly guaranteeId: string;
    readonly giverId: string;
    readonly beneficiaryId: string;
    readonly pairs: readonly PairSubject[];
    readonly kind: GuaranteeKind;
    readonly holder: ConcurrentMeasure;
    readonly amount: Amount;
    readonly validity: Validity;
    readonly evidence: readonly Evidence[];
    /** Its files are exhibits, whose bytes can follow; those of guarantees before were named and nothing more. */
    readonly areExhibits?: true;
    readonly givenAt: Instant;
    /** The end of its last day, where it has one, for the clock. */
    readonly ends?: Deadline;
  }
>;

/** It is no longer needed. */
export type GuaranteeReleased = Event<
  'GuaranteeReleased',
  { readonly guaranteeId: string; readonly reasonContentId: string }
>;

/** The beneficiary calls on it; whether it is paid is between it and the holder. */
export type GuaranteeClaimed = Event<
  'GuaranteeClaimed',
  {
    readonly guaranteeId: string;
    readonly amount: Pick<Amount, 'minorUnits' | 'currency'>;
    readonly basisContentId: string;
  }
>;

/**
 * With a declaration and a guarantee the respondent asks to be restored before the waiting period ends, or to sell on
 * with label and escrow.
 */
export type EarlyRestorationAsked = Event<
  'EarlyRestorationAsked',
  {
    readonly guaranteeId: string;
    readonly pairs: readonly PairSubject[];
    readonly wish: Restoration;
    readonly answeredBy: 'association' | 'platform';
    readonly due: Deadline;
  }
>;
export type Restoration = 'restore' | 'label-and-escrow';

/** Granted: the measure is lifted or changed at once; the waiting period runs on behind it. */
export type EarlyRestorationGranted = Event<
  'EarlyRestorationGranted',
  {
    readonly guaranteeId: string;
    readonly pairs: readonly PairSubject[];
    readonly as: Restoration;
    readonly by: RestorationAnswerer;
    readonly reasonContentId?: string;
  }
>;
export type RestorationAnswerer = { readonly kind: 'association' | 'platform'; readonly id: string };

/** Refused, with the reason; the measure stays. */
export type EarlyRestorationRefused = Event<
  'EarlyRestorationRefused',
  {
    readonly guaranteeId: string;
    readonly pairs: readonly PairSubject[];
    readonly by: RestorationAnswerer;
    readonly reasonContentId: string;
  }
>;

/** Nobody answered in time: nothing is granted by silence, the task is overdue and those who wait are told. */
export type EarlyRestorationOverdue = Event<
  'EarlyRestorationOverdue',
  { readonly guaranteeId: string; readonly pairs: readonly PairSubject[]; readonly effectiveAt: Instant }
>;

/** Its own end has come; what was restored behind it stays until a person decides. */
export type GuaranteeExpired = Event<
  'GuaranteeExpired',
  { readonly guaranteeId: string; readonly effectiveAt: Instant }
>;

/**
 * Goods are on sale behind a guarantee that has ended, or although a suit or complaint has ended for the complainant;
 * by this day a person decides what becomes of them. Until then they stay on sale.
 */
export type RestorationQuestioned = Event<
  'RestorationQuestioned',
  {
    readonly guaranteeId: string;
    readonly pairs: readonly PairSubject[];
    readonly because: 'judged-for-complainant' | 'guarantee-released' | 'guarantee-claimed' | 'guarantee-expired';
    readonly seeToDue: Deadline;
  }
>;

export const RESTORATION_OUTCOMES = ['blocked', 'left'] as const;

/** A person decided on them, with reasons: taken down again, or left on sale. */
export type RestorationDecided = Event<
  'RestorationDecided',
  {
    readonly guaranteeId: string;
    readonly pairs: readonly PairSubject[];
    readonly outcome: (typeof RESTORATION_OUTCOMES)[number];
    readonly officerId: string;
    readonly decidedAt: Instant;
    readonly reasonContentId: string;
  }
>;

export type GuaranteeEvent =
  | GuaranteeGiven
  | GuaranteeReleased
  | GuaranteeClaimed
  | EarlyRestorationAsked
  | EarlyRestorationGranted
  | EarlyRestorationRefused
  | EarlyRestorationOverdue
  | GuaranteeExpired
  | RestorationQuestioned
  | RestorationDecided;

/** A guarantee, as the fold knows it. */
export type Guarantee = Pick<
  GuaranteeGiven['data'],
  'giverId' | 'beneficiaryId' | 'pairs' | 'kind' | 'holder' | 'amount' | 'validity' | 'ends'
> & {
  /** What was restored behind it. */
  readonly restored?: readonly PairSubject[];
  /** Of that what a person has to decide on. */
  readonly questioned?: readonly PairSubject[];
  /** What is asked with it and not answered yet. */
  readonly asked?: Pick<EarlyRestorationAsked['data'], 'pairs' | 'wish' | 'answeredBy'>;
};

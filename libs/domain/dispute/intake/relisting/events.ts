import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { ClosingReason } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * What is the same in two links, by which they are taken for the same goods; the right is compared by the machine
 * (practice P11).
 */
export const GOODS_BASES = ['merchant', 'controller', 'picture', 'model'] as const;
export type GoodsBasis = (typeof GOODS_BASES)[number];

/** How the earlier dispute ended for the goods: their measure stands to this day, or they came back. */
export type EarlierResult = 'removed' | 'restored';

/** The dispute in which the goods were before. */
export type Earlier = {
  readonly disputeId: string;
  readonly number: string;
  readonly result: EarlierResult;
  readonly reason: ClosingReason;
};

/** The complainant says that goods of an earlier dispute are back under another link; a person looks within a day. */
export type RelistingClaimed = Event<
  'RelistingClaimed',
  {
    readonly claimId: string;
    readonly earlierDisputeId: string;
    readonly earlierNumber: string;
    readonly pairs: readonly PairSubject[];
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly claimedAt: Instant;
    readonly checkDue: Deadline;
  }
>;

/** A person found them to be the goods of an earlier dispute; how that ended goes with the notices. */
export type RelistingConfirmed = Event<
  'RelistingConfirmed',
  {
    readonly pairs: readonly PairSubject[];
    readonly earlier: Earlier;
    readonly basis: readonly GoodsBasis[];
    readonly noteContentId?: string;
  }
>;

/** A person found them to be others; the complaint goes its ordinary way. */
export type RelistingDenied = Event<
  'RelistingDenied',
  { readonly claimId: string; readonly pairs: readonly PairSubject[]; readonly reasonContentId: string }
>;

/** The respondent says that these are not the goods of the earlier dispute; a person compares them within a day. */
export type DifferentGoodsSaid = Event<
  'DifferentGoodsSaid',
  {
    readonly sayingId: string;
    readonly respondentId: string;
    readonly pairs: readonly PairSubject[];
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly saidAt: Instant;
    readonly compareDue: Deadline;
  }
>;

/**
 * They were compared. Of different goods the earlier dispute says nothing any more; the notice and its clocks go on.
 */
export type GoodsCompared = Event<
  'GoodsCompared',
  {
    readonly sayingId: string;
    readonly pairs: readonly PairSubject[];
    readonly outcome: 'same' | 'different';
    readonly reasonContentId: string;
  }
>;

export type RelistingEvent =
  RelistingClaimed | RelistingConfirmed | RelistingDenied | DifferentGoodsSaid | GoodsCompared;

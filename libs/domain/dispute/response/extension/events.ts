import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject, Subject } from '../../core/subject.js';
import type { DELAY_REASONS } from './delay-reasons.js';

export type ExtensionBasis = 'consent' | 'order' | 'outage';

/**
 * A window of the house ends later: the other side agreed, a case manager ordered it with a reason, or the system was
 * out (practice P9). Never one that the law sets.
 */
export type DeadlineExtended = Event<
  'DeadlineExtended',
  {
    readonly subject: Subject;
    readonly basis: ExtensionBasis;
    readonly reasonContentId?: string;
    readonly outageId?: string;
    readonly due: Deadline;
  }
>;

/**
 * The complainant says why it cannot report in time, with its proof; a person examines it and the respondents are told
 * (practice P7).
 */
export type DelayClaimed = Event<
  'DelayClaimed',
  {
    readonly claimId: string;
    readonly pairs: readonly PairSubject[];
    readonly reason: (typeof DELAY_REASONS)[number];
    /** Working days claimed. */
    readonly delay: number;
    readonly causeContentId: string;
    readonly evidence: readonly Evidence[];
    readonly claimedAt: Instant;
    readonly examineDue: Deadline;
  }
>;

/**
 * The cause was examined and not found to be beyond the complainant's control: the waiting period ends when it ends.
 */
export type DelayRefused = Event<
  'DelayRefused',
  { readonly claimId: string; readonly pairs: readonly PairSubject[]; readonly reasonContentId: string }
>;

/** Enough reports were missed: a person reviews whether the measures still have a ground (practice P6). */
export type GroundReviewAwaited = Event<'GroundReviewAwaited', { readonly reportId: string; readonly due: Deadline }>;

/**
 * A person reviewed the ground of kept measures. Where it stands the next report is due by a new day; where it failed
 * `ProceedingEnded` follows.
 */
export type GroundReviewed = Event<
  'GroundReviewed',
  {
    readonly reportId: string;
    readonly outcome: 'stands' | 'failed';
    readonly reasonContentId: string;
    readonly due?: Deadline;
  }
>;

export type ExtensionEvent = DeadlineExtended | DelayClaimed | DelayRefused | GroundReviewAwaited | GroundReviewed;

export type DelayClaim = Pick<DelayClaimed['data'], 'pairs' | 'claimedAt'>;

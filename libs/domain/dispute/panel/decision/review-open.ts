import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { afterRules } from './after-rules.js';
import type { ReviewGround } from '../../../rulebook/review-grounds.js';
import type { Decision } from './state.js';

type Rules = Pick<DisputeFile, 'rulebook' | 'calendar'>;

/** Until when what comes to light later can be brought against a decision that went out at this instant. */
export const lateReviewDue = (issuedAt: Instant, { rulebook, calendar }: Rules): Deadline => {
  const { within: period, clause } = afterRules({ rulebook }).lateReview;
  return deadlineAfter({ anchor: { event: 'DecisionIssued', at: issuedAt }, period, clause, rulebook, calendar });
};

/**
 * On which grounds a review of it can be asked for as it stands: those of its time until it is final, then what came to
 * light later. None of a review.
 */
export const reviewGroundsOf = (
  { issued, reviewOf, final, reversedBy }: Decision,
  { rulebook }: Pick<Rules, 'rulebook'>,
): readonly ReviewGround[] => {
  const { afterDecision } = rulebook;
  if (afterDecision === undefined || issued === undefined || reviewOf !== undefined || reversedBy !== undefined)
    return [];
  return final === undefined ? afterDecision.review.grounds : afterDecision.lateReview.grounds;
};

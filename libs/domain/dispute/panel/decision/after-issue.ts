import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { askAdoptions } from './ask-adoptions.js';
import { becameFinal } from './became-final.js';
import { isSameResult } from './same-result.js';
import { getDecision } from './decisions.js';
import { stillDecided } from './still-decided.js';

/** Until when a party may ask for a review, where the rulebook has one; a review is not reviewed again. */
export const reviewDueOf = (decisionId: string, at: Instant, file: DisputeFile): Deadline | undefined => {
  const { reviewOf } = getDecision(file.dispute, decisionId);
  if (reviewOf !== undefined || file.rulebook.steps['decision-review'] === undefined) return undefined;
  return stageDeadline(file, 'decision-review', { event: 'DecisionIssued', at });
};

/**
 * What a decision that has gone out sets going: platforms are asked what they make of it, and what nobody can have
 * reviewed is final.
 */
export const afterIssue = (decisionId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { reviewOf, issued } = getDecision(file.dispute, decisionId);
  if (reviewOf !== undefined) return reviewed(reviewOf, decisionId, at, file);
  const final = issued?.reviewDue ? [] : [becameFinal(file.dispute, decisionId, 'no-review', at)];
  return [...final, ...askAdoptions(decisionId, at, file)];
};

/**
 * A review upholds what it decides alike, whatever its reasons, and else puts its own result in the place of the first.
 * Upholding it says nothing of its own of pairs and parties, so that nothing counts twice.
 */
const reviewed = (firstId: string, reviewId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute } = file;
  const [first, review] = [getDecision(dispute, firstId), getDecision(dispute, reviewId)];
  const own = becameFinal(dispute, reviewId, 'is-review', at);
  const wasFinal = first.final !== undefined;
  if (first.made && review.made && isSameResult(stillDecided(first.made, dispute), review.made)) {
    const final = wasFinal ? [] : [becameFinal(dispute, firstId, 'upheld', at)];
    const silent: DisputeEvent = { ...own, data: { ...own.data, items: [], findings: [] } };
    return [{ type: 'DecisionUpheld', data: { decisionId: firstId, byDecisionId: reviewId } }, ...final, silent];
  }
  return [
    { type: 'DecisionReversed', data: { decisionId: firstId, byDecisionId: reviewId, wasFinal, effectiveAt: at } },
    own,
    ...askAdoptions(reviewId, at, file),
  ];
};

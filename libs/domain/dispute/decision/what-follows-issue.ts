import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { evolveAll } from '../evolve.js';
import type { DisputeEvent } from '../state.js';
import { askAdoptions } from './ask-adoptions.js';
import { becameFinal } from './became-final.js';
import { isSameResult } from './same-result.js';
import { decisionOf, getDecision } from './state.js';

/** These events, with which a decision goes out, and what follows: platforms are asked, and what nobody can have reviewed is final. */
export const andWhatFollowsIssue = (events: readonly DisputeEvent[], decisionId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const after = { ...file, dispute: evolveAll(file.dispute, events) };
  const { reviewOf, issued } = getDecision(after.dispute, decisionId);
  if (reviewOf !== undefined) return [...events, ...reviewed(reviewOf, decisionId, at, after)];
  const final = issued?.reviewDue ? [] : [becameFinal(after.dispute, decisionId, 'no-review', at)];
  return [...events, ...final, ...askAdoptions(decisionId, at, after)];
};

/**
 * A review upholds what it decides alike, whatever its reasons, and else puts its own result in the place of the first. Upholding it says
 * nothing of its own of pairs and parties, so that nothing counts twice.
 */
const reviewed = (firstId: string, reviewId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute } = file;
  const [first, review] = [getDecision(dispute, firstId), getDecision(dispute, reviewId)];
  const own = becameFinal(dispute, reviewId, 'is-review', at);
  if (first.made && review.made && isSameResult(first.made, review.made)) {
    const final = first.final ? [] : [becameFinal(dispute, firstId, 'upheld', at)];
    const silent: DisputeEvent = { ...own, data: { ...own.data, items: [], findings: [] } };
    return [{ type: 'DecisionUpheld', data: { decisionId: firstId, byDecisionId: reviewId } }, ...final, silent];
  }
  const wasFinal = first.final !== undefined;
  return [
    { type: 'DecisionReversed', data: { decisionId: firstId, byDecisionId: reviewId, wasFinal, effectiveAt: at } },
    own,
    ...askAdoptions(reviewId, at, file),
  ];
};

/** The decision of a panel that another one reviews. */
export const reviewedBy = (panelId: string, { dispute }: Pick<DisputeFile, 'dispute'>): string | undefined => {
  const { reviews } = dispute.panels[panelId] ?? {};
  return reviews === undefined ? undefined : decisionOf(dispute, reviews)?.[0];
};

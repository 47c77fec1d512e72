import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, type DisputeAction, type DisputeFile } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { decisionSubject } from '../../core/subject.js';
import { afterRules } from './after-rules.js';
import type { ReviewGround } from '../../../rulebook/review-grounds.js';
import { lateReviewDue } from './review-open.js';
import { getDecision } from './decisions.js';
import type { Decision } from './state.js';

export type RequestReview = Command<
  'RequestReview',
  { readonly decisionId: string; readonly ground: ReviewGround; readonly textContentId: string }
>;

/**
 * A party wants a decision looked at by other people: in the rulebook’s time on its grounds, and for what came to light
 * later still after it is final. Each party once.
 */
export const requestReview: DisputeAction<RequestReview> = {
  by: ['participant'],
  on: 'decision',
  during: ['decision-review', 'review-answer', 'decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  decide: ({ data: { decisionId, ground, textContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const decision = getDecision(file.dispute, decisionId);
    checkTime(decision, ground, at, file);
    const asked = decision.reviewsAsked ?? [];
    const again = asked.some((one) => one.partyId === partyId && (one.ground === ground || isInTime(decision, at)));
    if (again) refuse('AnsweredAlready', { subject: decisionSubject(decisionId) });
    const answerDue = houseDeadline(file, 'answer-review', { event: 'ReviewRequested', at });
    return [
      { type: 'ReviewRequested', data: { decisionId, partyId, ground, textContentId, requestedAt: at, answerDue } },
    ];
  },
};

const isInTime = ({ issued }: Decision, at: Instant): boolean =>
  issued?.reviewDue !== undefined && at <= issued.reviewDue.dueAt;

/** A review is not reviewed again. */
const checkTime = (decision: Decision, ground: ReviewGround, at: Instant, file: DisputeFile): void => {
  const { review, lateReview } = afterRules(file);
  const { reviewOf, issued } = decision;
  if (reviewOf !== undefined || issued === undefined) refuse('ReviewNotOpen', { field: 'decisionId' });
  if (isInTime(decision, at)) {
    if (!review.grounds.includes(ground)) refuse('ReviewNotOpen', { field: 'ground' });
    return;
  }
  if (!lateReview.grounds.includes(ground)) refuse('DeadlinePassed', { dueAt: issued.reviewDue?.dueAt ?? issued.at });
  const { dueAt } = lateReviewDue(issued.at, file);
  if (at > dueAt) refuse('DeadlinePassed', { dueAt });
};

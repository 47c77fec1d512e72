import { isLate } from '../../../calendar/uncertain.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
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
  power: 'answers',
  on: 'decision',
  during: ['decision-review', 'review-answer', 'decision-issued'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  // it can be reviewed at all, and its party has not yet asked for it on all that may come to light later
  precondition: (subject, { dispute, rulebook, context, actor }) => {
    const { lateReview } = afterRules({ rulebook });
    const decision = getDecision(dispute, partsOf(subject).id ?? '');
    issueOf(decision);
    const asked = groundsOf(decision, speakerOf(actor, { context }));
    if (asked.length > 0 && lateReview.grounds.every((ground) => asked.includes(ground)))
      refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { decisionId, ground, textContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const decision = getDecision(file.dispute, decisionId);
    checkTime(decision, ground, at, file);
    const asked = groundsOf(decision, partyId);
    if (asked.includes(ground) || (asked.length > 0 && isInTime(decision, at)))
      refuse('AnsweredAlready', { subject: decisionSubject(decisionId) });
    const answerDue = houseDeadline(file, 'answer-review', { event: 'ReviewRequested', at });
    return [
      { type: 'ReviewRequested', data: { decisionId, partyId, ground, textContentId, requestedAt: at, answerDue } },
    ];
  },
};

/** A day that may still move is nobody's last as long as the decision is not final. */
const isInTime = ({ issued, final }: Decision, at: Instant): boolean => {
  const due = issued?.reviewDue;
  return due !== undefined && (final === undefined ? !isLate(due, at) : at <= due.dueAt);
};

/** On what this party has asked for it already. */
const groundsOf = ({ reviewsAsked = [] }: Decision, partyId: string): readonly ReviewGround[] =>
  reviewsAsked.flatMap((one) => (one.partyId === partyId ? [one.ground] : []));

/** A review is not reviewed again. */
const issueOf = ({ reviewOf, issued }: Decision): NonNullable<Decision['issued']> =>
  reviewOf === undefined && issued !== undefined ? issued : refuse('ReviewNotOpen', { field: 'decisionId' });

const checkTime = (decision: Decision, ground: ReviewGround, at: Instant, file: DisputeFile): void => {
  const { review, lateReview } = afterRules(file);
  const issued = issueOf(decision);
  if (isInTime(decision, at)) {
    if (!review.grounds.includes(ground)) refuse('ReviewNotOpen', { field: 'ground' });
    return;
  }
  if (!lateReview.grounds.includes(ground)) refuse('DeadlinePassed', { dueAt: issued.reviewDue?.dueAt ?? issued.at });
  const late = lateReviewDue(issued.at, file);
  if (isLate(late, at)) refuse('DeadlinePassed', { dueAt: late.dueAt });
};

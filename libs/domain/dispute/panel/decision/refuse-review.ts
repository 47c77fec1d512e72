import { isLate } from '../../../calendar/uncertain.js';
import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { decisionSubject } from '../../core/subject.js';
import { becameFinal } from './became-final.js';
import { checkNoHand } from './no-hand-in-it.js';
import { getDecision } from './decisions.js';
import { orderServiceAfter } from './order-service-after.js';

export type RefuseReview = Command<'RefuseReview', { readonly decisionId: string; readonly reasonContentId: string }>;

/**
 * Somebody who had no hand in the decision lets it not come to a review, with reasons. Where nobody can ask for one any
 * more it is final.
 */
export const refuseReview: DisputeAction<RefuseReview> = {
  by: ['case-manager'],
  on: 'decision',
  during: ['review-answer'],
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, file) => {
    checkNoHand(subject, file);
    return true;
  },
  decide: ({ data: { decisionId, reasonContentId }, by, at }, file) => {
    const refused: DisputeEvent = { type: 'ReviewRefused', data: { decisionId, reasonContentId, refusedBy: by.id } };
    const { issued, final } = getDecision(file.dispute, decisionId);
    const over = final === undefined && (issued?.reviewDue === undefined || isLate(issued.reviewDue, at));
    const after = file.evolve(file.dispute, [refused]);
    return [
      refused,
      ...(over ? [becameFinal(after, decisionId, 'review-refused', at)] : []),
      ...orderServiceAfter(file, decisionId, [], at),
    ];
  },
};

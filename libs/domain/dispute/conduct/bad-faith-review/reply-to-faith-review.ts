import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { ownFiles } from '../../service/evidence/own-files.js';
import { partyOf } from '../../core/decision-context.js';
import { reviewSubject } from '../../core/subject.js';
import type { FaithReviewReplied } from './events.js';

export type ReplyToFaithReview = Command<
  'ReplyToFaithReview',
  Pick<FaithReviewReplied['data'], 'reviewId' | 'statementContentId' | 'evidence'>
>;

/** The warned party says what it has to say, with its files; people find next. */
export const replyToFaithReview: DisputeAction<ReplyToFaithReview> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'review',
  during: ['faith-reply'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, statementContentId, evidence }, by, at }, file) => {
    checkEvidence(evidence);
    const byId = partyOf(by, file.context) ?? refuse('NotYourPart');
    const findDue = houseDeadline(file, 'find-on-faith', { event: 'FaithReviewReplied', at });
    return [
      {
        type: 'FaithReviewReplied',
        data: { reviewId, byId, statementContentId, evidence: ownFiles(evidence), findDue },
      },
    ];
  },
};

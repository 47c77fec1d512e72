import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import { checkEvidence } from '../evidence/check-evidence.js';
import { partyOf } from '../standing.js';
import { reviewSubject } from '../subject.js';
import type { ReviewAppealed } from './appeal-events.js';

export type AppealReview = Command<'AppealReview', Pick<ReviewAppealed['data'], 'reviewId' | 'groundContentId' | 'evidence'>>;

/** The party has the finding looked at by other people. To appeal is never held against it. */
export const appealReview: DisputeAction<AppealReview> = {
  by: ['complainant', 'respondent'],
  on: 'review',
  during: ['review-appeal'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, groundContentId, evidence }, by, at }, file) => {
    checkEvidence(evidence);
    const byId = partyOf(by, file.standing) ?? refuse('NotYourPart');
    const assignDue = houseDeadline(file, 'assign-appeal', { event: 'ReviewAppealed', at });
    return [{ type: 'ReviewAppealed', data: { reviewId, byId, groundContentId, evidence, assignDue } }];
  },
};

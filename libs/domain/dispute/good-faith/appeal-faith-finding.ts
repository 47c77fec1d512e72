import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import { checkEvidence } from '../evidence/check-evidence.js';
import { ownFiles } from '../evidence/own-files.js';
import { partyOf } from '../standing.js';
import { reviewSubject } from '../subject.js';
import type { FaithFindingAppealed } from './appeal-events.js';

export type AppealFaithFinding = Command<'AppealFaithFinding', Pick<FaithFindingAppealed['data'], 'reviewId' | 'groundContentId' | 'evidence'>>;

/** The party has the finding looked at by other people. To appeal is never held against it. */
export const appealFaithFinding: DisputeAction<AppealFaithFinding> = {
  by: ['complainant', 'respondent'],
  on: 'review',
  during: ['faith-appeal'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, groundContentId, evidence }, by, at }, file) => {
    checkEvidence(evidence);
    const byId = partyOf(by, file.standing) ?? refuse('NotYourPart');
    const assignDue = houseDeadline(file, 'assign-appeal', { event: 'FaithFindingAppealed', at });
    return [{ type: 'FaithFindingAppealed', data: { reviewId, byId, groundContentId, evidence: ownFiles(evidence), assignDue } }];
  },
};

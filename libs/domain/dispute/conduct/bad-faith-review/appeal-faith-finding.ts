import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { ownFiles } from '../../service/evidence/own-files.js';
import { partyOf } from '../../core/decision-context.js';
import { reviewSubject } from '../../core/subject.js';
import type { FaithFindingAppealed } from './appeal-events.js';

export type AppealFaithFinding = Command<
  'AppealFaithFinding',
  Pick<FaithFindingAppealed['data'], 'reviewId' | 'groundContentId' | 'evidence'>
>;

/** The party has the finding looked at by other people. To appeal is never held against it. */
export const appealFaithFinding: DisputeAction<AppealFaithFinding> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'review',
  during: ['faith-appeal'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, groundContentId, evidence }, by, at }, file) => {
    checkEvidence(evidence);
    const byId = partyOf(by, file.context) ?? refuse('NotYourPart');
    const assignDue = houseDeadline(file, 'assign-appeal', { event: 'FaithFindingAppealed', at });
    return [
      {
        type: 'FaithFindingAppealed',
        data: { reviewId, byId, groundContentId, evidence: ownFiles(evidence), assignDue },
      },
    ];
  },
};

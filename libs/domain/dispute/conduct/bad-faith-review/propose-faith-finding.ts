import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { consequenceOf, type ConsequenceAsked } from './consequence-of.js';
import type { FoundSoFar } from './events.js';
import { found } from './found.js';
import { getReview } from './reviews.js';
import { sittingOf } from './sitting.js';

export type ProposeFaithFinding = Command<
  'ProposeFaithFinding',
  Pick<FoundSoFar, 'reviewId' | 'finding' | 'reasonsContentId' | 'evidenceIds'> & {
    /** Exhibits that are found to be forged. */
    readonly forgedEvidenceIds: readonly string[];
    readonly consequence?: ConsequenceAsked;
  }
>;

/**
 * A person finds, with reasons. Of bad faith, or where something is to follow, a second person has to agree first (the
 * issue: high-impact outcomes).
 */
export const proposeFaithFinding: DisputeAction<ProposeFaithFinding> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-finding'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers', 'filer'],
  decide: ({ data, by, at }, file) => {
    const { reviewId, finding, reasonsContentId, evidenceIds, forgedEvidenceIds, consequence: wanted } = data;
    const proposer = sittingOf(by.id, file);
    const review = getReview(file.dispute, reviewId);
    const consequence = wanted && consequenceOf(wanted, finding, review, at, file);
    const exhibit = (field: string) => (id: string) =>
      file.dispute.exhibits[id] ?? refuse('UnknownReference', { field, name: id });
    evidenceIds.forEach(exhibit('evidenceIds'));
    const forged = forgedEvidenceIds.map(exhibit('forgedEvidenceIds')).map(({ sha256 }) => sha256);
    const one = { reviewId, finding, reasonsContentId, evidenceIds, forged, ...(consequence && { consequence }) };
    if (finding !== 'malicious' && !consequence && forged.length === 0) return found(one, [proposer], at, file);
    return [
      {
        type: 'FaithFindingProposed',
        data: {
          ...one,
          proposer,
          secondDue: houseDeadline(file, 'second-finding', { event: 'FaithFindingProposed', at }),
        },
      },
    ];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { ownFiles } from '../../service/evidence/own-files.js';
import { complainantOf } from '../../core/parties.js';
import { partyOf } from '../../core/decision-context.js';
import { somePossible } from '../../core/some-possible.js';
import type { Dispute } from '../../core/state.js';
import { checkNoneRuns } from './check-none-runs.js';
import { declarersOf } from './declarers-of.js';
import type { FaithReviewRequested } from './events.js';
import { goodFaithOf } from './rules-of.js';

export type RequestFaithReview = Command<
  'RequestFaithReview',
  Pick<FaithReviewRequested['data'], 'moneyAsked' | 'statementContentId' | 'evidence'> & { readonly aboutId?: string }
>;

/**
 * A respondent asks for a review of the complaint, or the complainant for one of a respondent's declaration; staff see
 * whether its conditions are met.
 */
export const requestFaithReview: DisputeAction<RequestFaithReview> = {
  by: ['complainant', 'respondent'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute, rulebook, context, actor }) => {
    goodFaithOf(rulebook);
    const complainantId = complainantOf(dispute);
    if (partyOf(actor, context) === complainantId)
      return somePossible(declarersOf(dispute), (aboutId) => checkNoneRuns(dispute, aboutId, 'declaration'));
    checkNoneRuns(dispute, complainantId, 'complaint');
    return true;
  },
  decide: ({ data: { moneyAsked, statementContentId, evidence, aboutId }, by, at }, file) => {
    checkEvidence(evidence);
    const byId = partyOf(by, file.context) ?? refuse('NotYourPart', { subject: 'dispute' });
    const complainantId = complainantOf(file.dispute);
    const side = byId === complainantId ? 'declaration' : 'complaint';
    const about = side === 'complaint' ? complainantId : declarerOf(aboutId, file.dispute);
    const decideDue = houseDeadline(file, 'decide-faith-review', { event: 'FaithReviewRequested', at });
    return [
      {
        type: 'FaithReviewRequested',
        data: {
          reviewId: file.newId(),
          byId,
          aboutId: about,
          side,
          moneyAsked,
          statementContentId,
          evidence: ownFiles(evidence),
          decideDue,
        },
      },
    ];
  },
};

const declarerOf = (aboutId: string | undefined, dispute: Dispute): string => {
  if (aboutId === undefined) return refuse('NothingNamed', { field: 'aboutId' });
  if (!declarersOf(dispute).includes(aboutId)) refuse('UnknownReference', { field: 'aboutId', name: aboutId });
  checkNoneRuns(dispute, aboutId, 'declaration');
  return aboutId;
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkSecond } from '../../core/check-second.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotBarred } from '../../core/barred.js';
import type { Dispute } from '../../core/state.js';
import { checkRepeat } from '../measure/check-repeat.js';
import { itemsOf, partsOf, urgentSubject } from '../../core/subject.js';
import type { UrgentProposal } from './events.js';
import { getUrgent } from './get-urgent.js';
import { rungFor } from './ladder.js';
import { measureTaken } from './measure-taken.js';

export type SecondUrgentMeasure = Command<'SecondUrgentMeasure', { readonly urgentId: string }>;

/** A second person agrees to what one may not do alone, like cutting a stream (practice P13). */
export const secondUrgentMeasure: DisputeAction<SecondUrgentMeasure> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['urgent-decision', 'urgent-review'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  needs: ['limits', 'register'],
  precondition: (subject, file) => {
    const { id = '' } = partsOf(subject);
    const { rung, pairs, whyNotLessContentId } = proposalOf(file.dispute, id);
    checkNotBarred(file.dispute, pairs, file.context);
    checkSecond(subject, file);
    return rungFor(rung, id, pairs, whyNotLessContentId, file) !== undefined;
  },
  decide: ({ data: { urgentId }, by, at }, file) => {
    const proposal = proposalOf(file.dispute, urgentId);
    checkRepeat(file, itemsOf(proposal.pairs));
    return measureTaken(urgentId, proposal, by.id, at, file);
  },
};

const proposalOf = (dispute: Dispute, urgentId: string): UrgentProposal =>
  getUrgent(dispute, urgentId).proposal ?? refuse('NothingNamed', { field: 'proposal' });

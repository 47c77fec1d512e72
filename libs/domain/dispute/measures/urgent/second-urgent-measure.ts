import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkRepeat } from '../measure/check-repeat.js';
import { itemsOf, urgentSubject } from '../../core/subject.js';
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
  decide: ({ data: { urgentId }, by, at }, file) => {
    const proposal = getUrgent(file.dispute, urgentId).proposal ?? refuse('NothingNamed', { field: 'proposal' });
    if (proposal.officerId === by.id) refuse('SecondPersonNeeded');
    checkRepeat(file, itemsOf(proposal.pairs));
    rungFor(proposal.rung, urgentId, proposal.pairs, proposal.whyNotLessContentId, file);
    return measureTaken(urgentId, proposal, by.id, at, file);
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { DisputesRelated } from './events.js';

export type RelateDisputes = Command<'RelateDisputes', DisputesRelated['data']>;

/**
 * A person confirms or denies what the machine proposed, or sees a relation itself. The same is recorded in the other
 * dispute, together or not at all.
 */
export const relateDisputes: DisputeAction<RelateDisputes> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { relation, otherDisputeId, basis, leadDisputeId, noteContentId } }, { dispute }) => {
    const { relations = [], leadDisputeId: leads } = dispute.related[otherDisputeId] ?? {};
    if (relation === 'separated' && leads === undefined) refuse('WrongStage', { subject: 'dispute' });
    if (relation === 'consolidated' && leadDisputeId === undefined) refuse('NothingNamed', { field: 'leadDisputeId' });
    if (relations.includes(relation) && leads === leadDisputeId) return []; // known
    const lead = relation === 'consolidated' && leadDisputeId !== undefined && { leadDisputeId };
    const note = noteContentId !== undefined && { noteContentId };
    return [{ type: 'DisputesRelated', data: { relation, otherDisputeId, basis, ...lead, ...note } }];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotBarred } from '../../core/barred.js';
import type { PairSubject } from '../../core/subject.js';
import { blockInsteadOf, IN_QUESTION } from '../measure/set-measures.js';
import type { HeldMeasuresDecided } from './events.js';

export type DecideHeldMeasures = Command<
  'DecideHeldMeasures',
  Pick<HeldMeasuresDecided['data'], 'outcome' | 'reasonContentId'> & { readonly pairs: readonly PairSubject[] }
>;

/**
 * A person decides, with reasons, on blocks that were held: ordered after all, which no standing bar allows, or left.
 */
export const decideHeldMeasures: DisputeAction<DecideHeldMeasures> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  needs: ['limits', 'register'],
  precondition: (subject, { dispute }) => dispute.held.length > 0 || refuse('NothingNamed', { subject }),
  decide: ({ data: { pairs, outcome, reasonContentId }, by, at }, file) => {
    const { dispute, context } = file;
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    const unknown = pairs.find((pair) => !dispute.held.includes(pair));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
    if (outcome === 'ordered') checkNotBarred(dispute, pairs, context, at);
    const decided: HeldMeasuresDecided = {
      type: 'HeldMeasuresDecided',
      data: { pairs, outcome, officerId: by.id, decidedAt: at, reasonContentId },
    };
    return outcome === 'left'
      ? [decided]
      : [decided, ...blockInsteadOf(IN_QUESTION, dispute, pairs, 'ordered-by-person')];
  },
};

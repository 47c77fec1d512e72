import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotBarred } from '../../core/barred.js';
import { guaranteeSubject, partsOf, type PairSubject } from '../../core/subject.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import { blockInsteadOf, IN_QUESTION } from '../measure/set-measures.js';
import type { RestorationDecided } from './events.js';
import { getGuarantee } from './get-guarantee.js';

export type DecideRestoration = Command<
  'DecideRestoration',
  Pick<RestorationDecided['data'], 'guaranteeId' | 'outcome' | 'reasonContentId'> & {
    readonly pairs: readonly PairSubject[];
  }
>;

/**
 * A person says what becomes of goods that are still on sale although what they were restored on is gone: taken down
 * again, or left on sale, with reasons that both sides read. A court's order is recorded by itself.
 */
export const decideRestoration: DisputeAction<DecideRestoration> = {
  by: ['case-manager'],
  on: 'guarantee',
  during: ['guarantee-in-force', 'awaiting-restoration', 'closed'],
  subjects: ({ guaranteeId }) => [guaranteeSubject(guaranteeId)],
  needs: ['limits', 'register'],
  precondition: (subject, { dispute }) =>
    getGuarantee(dispute, partsOf(subject).id ?? '').questioned !== undefined || refuse('NothingNamed', { subject }),
  decide: ({ data: { guaranteeId, pairs, outcome, reasonContentId }, by, at }, file) => {
    const { dispute, context } = file;
    const { questioned = [] } = getGuarantee(dispute, guaranteeId);
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    const unknown = pairs.find((pair) => !questioned.includes(pair));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'pairs', name: unknown });
    if (outcome === 'blocked') checkNotBarred(dispute, pairs, context, at);
    const decided: RestorationDecided = {
      type: 'RestorationDecided',
      data: { guaranteeId, pairs, outcome, officerId: by.id, decidedAt: at, reasonContentId },
    };
    const after = file.evolve(dispute, [decided]);
    return [
      decided,
      ...(outcome === 'blocked' ? blockInsteadOf(IN_QUESTION, after, pairs, 'ordered-by-person') : []),
      ...orderServiceOnParties(file, { document: 'restoration-decided', pairs, aboutId: guaranteeId, at }),
    ];
  },
};

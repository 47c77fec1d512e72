import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import type { GoodsCompared } from './events.js';

export type CompareGoods = Command<
  'CompareGoods',
  Pick<GoodsCompared['data'], 'sayingId' | 'outcome' | 'reasonContentId'>
>;

/**
 * A person compares the goods with those of the earlier dispute; all three are told what came of it. The measure
 * follows the notice and its clocks, not this.
 */
export const compareGoods: DisputeAction<CompareGoods> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.values(dispute.goodsSayings).some(({ outcome }) => outcome === undefined),
  decide: ({ data: { sayingId, outcome, reasonContentId }, at }, file) => {
    const saying =
      file.dispute.goodsSayings[sayingId] ?? refuse('UnknownReference', { field: 'sayingId', name: sayingId });
    if (saying.outcome !== undefined) return [];
    const { pairs, respondentId } = saying;
    const order = { document: 'goods-compared' as const, pairs, aboutId: sayingId, at };
    return [
      { type: 'GoodsCompared', data: { sayingId, pairs, outcome, reasonContentId } },
      orderServiceOnParty(file, complainantOf(file.dispute), order),
      orderServiceOnParty(file, respondentId, order),
      ...orderServiceOnPlatforms(file, order),
    ];
  },
};

import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnPlatforms, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';

export type WithdrawWords = Command<'WithdrawWords', { readonly statementContentId: string }>;

/**
 * The complainant takes words back and no item: nothing is lifted, and those who were told the old words are told the
 * new ones (practice P36).
 */
export const withdrawWords: DisputeAction<WithdrawWords> = {
  by: ['complainant'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  scope: 'withdraw',
  decide: ({ data: { statementContentId }, at }, file) => {
    const pairs = openPairs(file.dispute)
      .map(pairOf)
      .filter((pair) => getStage(file.dispute, pair).stage !== 'intake');
    const told = { document: 'words-withdrawn' as const, pairs, at };
    return [
      { type: 'WordsWithdrawn', data: { statementContentId, withdrawnAt: at } },
      ...orderServiceOnPlatforms(file, told),
      ...orderServiceOnRespondents(file, told),
    ];
  },
};

import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';

export type RefuseDelay = Command<'RefuseDelay', { readonly claimId: string; readonly reasonContentId: string }>;

/** A person examined cause and proof and did not find the delay excused; both sides are told why (practice P7). */
export const refuseDelay: DisputeAction<RefuseDelay> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.keys(dispute.delayClaims).length > 0,
  decide: ({ data: { claimId, reasonContentId }, at }, file) => {
    const { pairs } =
      file.dispute.delayClaims[claimId] ?? refuse('UnknownReference', { field: 'claimId', name: claimId });
    const told = { document: 'delay-refused' as const, pairs, aboutId: claimId, at };
    return [
      { type: 'DelayRefused', data: { claimId, pairs, reasonContentId } },
      orderServiceOnParty(file, complainantOf(file.dispute), told),
      ...orderServiceOnRespondents(file, told),
    ];
  },
};

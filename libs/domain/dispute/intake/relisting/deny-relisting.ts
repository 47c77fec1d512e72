import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';

export type DenyRelisting = Command<'DenyRelisting', { readonly claimId: string; readonly reasonContentId: string }>;

/**
 * A person finds no goods of an earlier dispute; the complainant is told why, and its complaint is checked like every
 * other.
 */
export const denyRelisting: DisputeAction<DenyRelisting> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.values(dispute.relistingClaims).some(({ looked }) => !looked),
  decide: ({ data: { claimId, reasonContentId }, at }, file) => {
    const { pairs, looked } =
      file.dispute.relistingClaims[claimId] ?? refuse('UnknownReference', { field: 'claimId', name: claimId });
    if (looked) return [];
    return [
      { type: 'RelistingDenied', data: { claimId, pairs, reasonContentId } },
      orderServiceOnParty(file, complainantOf(file.dispute), {
        document: 'relisting-denied',
        pairs,
        aboutId: claimId,
        at,
      }),
    ];
  },
};

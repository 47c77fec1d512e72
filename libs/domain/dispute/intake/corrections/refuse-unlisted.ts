import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { unmatched } from './unmatched.js';

export type RefuseUnlisted = Command<
  'RefuseUnlisted',
  { readonly unlistedId: string; readonly reasonContentId: string }
>;

/**
 * It is no item of this dispute: the party that named it is told why, so that it may turn to whoever took it down
 * (practice P37).
 */
export const refuseUnlisted: DisputeAction<RefuseUnlisted> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => unmatched(dispute).length > 0,
  decide: ({ data: { unlistedId, reasonContentId }, at }, file) => {
    const { partyId, outcome } =
      file.dispute.unlisted[unlistedId] ?? refuse('UnknownReference', { field: 'unlistedId', name: unlistedId });
    if (outcome !== undefined) refuse('NamedTwice', { field: 'unlistedId', name: unlistedId });
    const complainant = partyId === complainantOf(file.dispute);
    const pairs = file.dispute.noticed
      .filter(({ respondentId }) => complainant || respondentId === partyId)
      .map(pairOf);
    return [
      { type: 'UnlistedRefused', data: { unlistedId, partyId, reasonContentId } },
      orderServiceOnParty(file, partyId, { document: 'unlisted-refused', pairs, aboutId: unlistedId, at }),
    ];
  },
};

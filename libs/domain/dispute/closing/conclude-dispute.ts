import type { Command } from '../../kernel/message.js';
import type { DisputeAction } from '../core/action.js';
import { orderServiceOnParty } from '../service/notice/order-service.js';
import { closedOrPerformed } from './closed-or-performed.js';
import { isWithoutItems } from './is-without-items.js';

export type ConcludeDispute = Command<'ConcludeDispute', { readonly reasonContentId: string }>;

/**
 * A person ends a dispute without items of which nobody takes further what is left: the parties part. A complaint's
 * items have ends of their own. Everybody concerned is told why.
 */
export const concludeDispute: DisputeAction<ConcludeDispute> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['next-step'],
  subjects: () => ['dispute'],
  precondition: isWithoutItems,
  decide: ({ data: { reasonContentId }, at }, file) => {
    const { complainantId = '', respondents, settlements } = file.dispute;
    const reason = Object.keys(settlements).length > 0 ? ('settled' as const) : ('ended' as const);
    const parties = [complainantId, ...respondents.map(({ respondentId }) => respondentId)];
    return [
      { type: 'DisputeConcluded', data: { reason, reasonContentId, concludedAt: at } },
      ...parties.map((partyId) => orderServiceOnParty(file, partyId, { document: 'dispute-concluded', pairs: [], at })),
      closedOrPerformed(file.dispute, reason),
    ];
  },
};

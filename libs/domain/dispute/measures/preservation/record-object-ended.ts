import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import type { ObjectEnded } from './events.js';
import { toldOfItem } from './told-of-item.js';

export type RecordObjectEnded = Command<
  'RecordObjectEnded',
  Pick<ObjectEnded['data'], 'itemId' | 'respondentIds' | 'reason'> & { readonly endedAt?: Instant }
>;

/**
 * The stream is over, the card is gone: measures on this item are moot and need no lifting. Replay, clips and account
 * are items of their own (practice P12).
 */
export const recordObjectEnded: DisputeAction<RecordObjectEnded> = {
  by: ['platform', 'case-manager'],
  on: 'pair',
  during: [
    'awaiting-counter-notice',
    'counter-notice-arrival',
    'waiting-period',
    'inquiry',
    'kept',
    'intake',
    'closed',
  ],
  subjects: ({ itemId, respondentIds }) => respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
  precondition: (pair, { dispute }) => dispute.ended[pairParts(pair as PairSubject).itemId] === undefined,
  decide: ({ data: { itemId, respondentIds, reason, endedAt: claimed }, by, at }, file) => {
    const { platformId, toldBy, pairs } = toldOfItem({ itemId, respondentIds }, by, file.dispute);
    if (file.dispute.ended[itemId] !== undefined) return [];
    const endedAt = claimed ?? at;
    if (endedAt > at) refuse('InstantImplausible', { field: 'endedAt', latest: at });
    const order = { document: 'object-ended' as const, pairs, at };
    return [
      { type: 'ObjectEnded', data: { itemId, platformId, respondentIds, endedAt, toldBy, reason } },
      ...(pairs.length > 0 ? orderServiceOnParties(file, order) : []),
    ];
  },
};

import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import type { ObjectBack } from './events.js';
import { measuresOnBack } from './measures-on-back.js';
import { recordObjectEnded } from './record-object-ended.js';
import { toldOfItem } from './told-of-item.js';

export type RecordObjectBack = Command<
  'RecordObjectBack',
  Pick<ObjectBack['data'], 'itemId' | 'respondentIds' | 'because'> & { readonly backAt?: Instant }
>;

/**
 * The item had not ended, or is there again: the same room, the same card. What was wanted of the platform for it is
 * wanted again; where it is not plain what would stand by now, a person decides (practice P12).
 */
export const recordObjectBack: DisputeAction<RecordObjectBack> = {
  by: recordObjectEnded.by,
  on: 'pair',
  during: recordObjectEnded.during,
  subjects: ({ itemId, respondentIds }) => respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
  needs: ['limits', 'register'],
  precondition: (pair, { dispute }) => dispute.ended[pairParts(pair as PairSubject).itemId] !== undefined,
  decide: ({ data: { itemId, respondentIds, because, backAt: claimed }, by, at }, file) => {
    const { platformId, toldBy, pairs } = toldOfItem({ itemId, respondentIds }, by, file.dispute);
    const endedAt = file.dispute.ended[itemId];
    if (endedAt === undefined) return [];
    const backAt = claimed ?? at;
    if (backAt > at || backAt < endedAt)
      refuse('InstantImplausible', { field: 'backAt', earliest: endedAt, latest: at });
    const back: ObjectBack = {
      type: 'ObjectBack',
      data: { itemId, platformId, respondentIds, because, backAt, toldBy },
    };
    const after = { ...file, dispute: file.evolve(file.dispute, [back]) };
    return [
      back,
      ...measuresOnBack(pairs, because, file.dispute, at, after),
      ...(pairs.length > 0 ? orderServiceOnParties(file, { document: 'object-back', pairs, at }) : []),
    ];
  },
};

import type { Actor } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import type { ObjectEnded } from './events.js';

/**
 * That an item has ended, or is there again, counts for all who were told of it, or for none: whose it is, who tells
 * it, and the pairs that were noticed. Refuses NoSuchSubject, UnknownReference.
 */
export const toldOfItem = (
  { itemId, respondentIds }: Pick<ObjectEnded['data'], 'itemId' | 'respondentIds'>,
  by: Actor,
  { items, noticed }: Pick<Dispute, 'items' | 'noticed'>,
): Pick<ObjectEnded['data'], 'platformId' | 'toldBy'> & { readonly pairs: readonly PairSubject[] } => {
  const item = items.find((one) => one.itemId === itemId) ?? refuse('NoSuchSubject');
  const known = new Set(noticed.map(pairOf));
  const left = item.respondentIds.find((id) => !respondentIds.includes(id) && known.has(pairSubject(id, itemId)));
  if (left !== undefined) refuse('UnknownReference', { field: 'respondentIds', name: left });
  return {
    platformId: item.platformId,
    toldBy: by.kind === 'platform' ? 'platform' : 'association',
    pairs: respondentIds.map((id) => pairSubject(id, itemId)).filter((pair) => known.has(pair)),
  };
};

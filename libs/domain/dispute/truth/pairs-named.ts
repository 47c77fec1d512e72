import type { DisputeEvent } from '../core/state.js';
import { pairParts, pairSubject, type PairSubject } from '../core/subject.js';

type Named = {
  readonly pairs?: readonly PairSubject[];
  readonly respondentId?: string;
  readonly itemIds?: readonly string[];
  readonly itemId?: string;
};

/** The pairs that an event is about, in its own order; none where it is about something else. */
export const pairsNamed = ({ data }: DisputeEvent): readonly PairSubject[] => {
  const { pairs, respondentId, itemIds, itemId } = data as Named;
  if (pairs) return pairs;
  if (respondentId === undefined) return [];
  return (itemIds ?? (itemId === undefined ? [] : [itemId])).map((id) => pairSubject(respondentId, id));
};

/** The same event about some of its pairs alone. */
export const withPairs = <E extends DisputeEvent>(event: E, pairs: readonly PairSubject[]): E => {
  const { pairs: all, itemIds } = event.data as Named;
  if (all) return { ...event, data: { ...event.data, pairs } };
  return itemIds ? { ...event, data: { ...event.data, itemIds: pairs.map((pair) => pairParts(pair).itemId) } } : event;
};

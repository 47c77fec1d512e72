import type { Consequence } from '../../core/consequence.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { pairSubject } from '../../core/subject.js';

/**
 * For measures that these events lift: which other open disputes hold the same item, as standing knows it. The platform
 * is told that the listing stays blocked, the respondent where those disputes are its own; a complainant never
 * (practice P38).
 */
export const concurrentMeasures: Consequence = {
  when: ({ file }) => (file.context.holders ?? []).length > 0,
  follows: ({ events, file, since }) => {
    const { holders = [] } = file.context;
    const noted = new Set(events.flatMap((event) => (event.type === 'ItemHeldElsewhere' ? [pairOf(event.data)] : [])));
    return events.flatMap((event): readonly DisputeEvent[] => {
      if (event.type !== 'MeasureSet' || event.data.wanted !== 'lift' || noted.has(pairOf(event.data))) return [];
      const { respondentId, itemId } = event.data;
      const identity = file.dispute.items.find((item) => item.itemId === itemId)?.identity;
      const others = holders.filter((holder) => identity !== undefined && holder.identity === identity);
      if (others.length === 0) return [];
      const held = others.map((holder) => ({ disputeId: holder.disputeId, respondentId: holder.respondentId }));
      const told = {
        document: 'item-held' as const,
        pairs: [pairSubject(respondentId, itemId)],
        aboutId: pairOf({ respondentId, itemId }),
        at: since.at,
      };
      const own = held.some((holder) => holder.respondentId === respondentId);
      return [
        { type: 'ItemHeldElsewhere', data: { respondentId, itemId, holders: held } },
        ...orderServiceOnPlatforms(file, told),
        ...(own ? [orderServiceOnParty(file, respondentId, told)] : []),
      ];
    });
  },
};

import { localDateAt } from '#domain/calendar/local-date.js';
import type { SignalSource } from '#domain/early-warning/events.js';
import type { Item } from '#domain/dispute/core/item.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { signalCounts, type SignalCount } from './signal-counts.js';
import { foldedDispute } from './folded-dispute.js';

/** One thing that was complained of, or blocked, counted for its shops, its category and its right. */
const countsOfItem = (
  { right, rightId }: Dispute,
  { kind, platformId }: Item,
  shops: readonly string[],
  { source, at }: { readonly source: SignalSource; readonly at: Instant },
): readonly SignalCount[] => {
  const counted = { source, day: localDateAt(at), part: 1 };
  const category = `${kind}/${right ?? 'none'}`;
  return [
    ...shops.map((id): SignalCount => ({ ...counted, about: { kind: 'shop', id, platformId }, group: platformId })),
    { ...counted, about: { kind: 'category', id: category, platformId }, group: category },
    ...(rightId === undefined
      ? []
      : [{ ...counted, about: { kind: 'right' as const, id: rightId }, group: right ?? 'none' }]),
  ];
};

export const disputeSignalsOf = ({ events }: Stream<DisputeEvent>): readonly SignalCount[] => {
  const dispute = foldedDispute(events);
  const { filedAt, items } = dispute;
  const complaints =
    filedAt === undefined
      ? []
      : items.flatMap((item) => countsOfItem(dispute, item, item.respondentIds, { source: 'complaint', at: filedAt }));
  const seen = new Set<string>();
  const measures = events.flatMap((event): readonly SignalCount[] => {
    if (event.type !== 'MeasureSet' || event.data.wanted !== 'block') return [];
    const { respondentId, itemId } = event.data;
    const item = items.find((one) => one.itemId === itemId);
    // a block that is set again, or at a higher rung, is no new signal
    if (item === undefined || seen.has(`${respondentId} ${itemId}`)) return [];
    seen.add(`${respondentId} ${itemId}`);
    return countsOfItem(dispute, item, [respondentId], { source: 'measure', at: event.meta.at });
  });
  return [...complaints, ...measures];
};

/** Complaints and blocks by day, for shops, categories and rights. */
export const disputeSignals = signalCounts<DisputeEvent>({
  name: 'dispute_signals',
  category: 'dispute',
  countsOf: disputeSignalsOf,
});

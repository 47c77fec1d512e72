import { localDateAt } from '#domain/calendar/local-date.js';
import type { TipEvent } from '#domain/tip/events.js';
import type { Stream } from '#event-store/load.js';
import { signalCounts, type SignalCount } from './signal-counts.js';

/** A tip counts for what it is about when it comes, and for a right once somebody has handed it on to its holder. */
export const tipSignalsOf = ({ events }: Stream<TipEvent>): readonly SignalCount[] =>
  events.flatMap((event): readonly SignalCount[] => {
    if (event.type === 'TipReceived') {
      const { subject, platformId, receivedAt } = event.data;
      const about = { kind: 'category' as const, id: subject, ...(platformId !== undefined && { platformId }) };
      return [{ source: 'tip', about, group: subject, day: localDateAt(receivedAt), part: 1 }];
    }
    if (event.type !== 'TipRouted' || event.data.route.to !== 'right-holder') return [];
    const about = { kind: 'right' as const, id: event.data.route.rightId };
    return [{ source: 'tip', about, group: 'right', day: localDateAt(event.data.routedAt), part: 1 }];
  });

/** Tips by day, for what they are about and for rights. Who gave them stands nowhere here. */
export const tipSignals = signalCounts<TipEvent>({ name: 'tip_signals', category: 'tip', countsOf: tipSignalsOf });

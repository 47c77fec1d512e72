import { localDateAt } from '#domain/calendar/local-date.js';
import type { ScreeningEvent } from '#domain/screening/events.js';
import { evolveScreening, judgedOf, unscreened } from '#domain/screening/state.js';
import type { Stream } from '#event-store/load.js';
import { signalCounts, type SignalCount } from './signal-counts.js';

/** What people confirmed alone, by its rule; for the shop where it sent its own listings. */
export const screeningSignalsOf = ({ events }: Stream<ScreeningEvent>): readonly SignalCount[] => {
  const { run, sender, findings } = events.reduce(evolveScreening, unscreened);
  if (run === undefined || sender === undefined) return [];
  const counted = { source: 'finding' as const, day: localDateAt(run.screenedAt), part: 1 };
  const platform = sender.kind === 'platform' ? { platformId: sender.id } : {};
  return findings
    .filter((finding) => judgedOf(finding)?.judgement === 'confirmed')
    .flatMap(({ rule }): readonly SignalCount[] => [
      { ...counted, about: { kind: 'category', id: rule, ...platform }, group: rule },
      ...(sender.kind === 'party' && run.listedBy === 'sender'
        ? [{ ...counted, about: { kind: 'shop' as const, id: sender.id }, group: 'own-listings' }]
        : []),
    ]);
};

/** Confirmed findings by day, for rules and for shops that sent their own listings. */
export const screeningSignals = signalCounts<ScreeningEvent>({
  name: 'screening_signals',
  category: 'screening',
  countsOf: screeningSignalsOf,
});

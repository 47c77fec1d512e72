import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import type { ShareBody, StatisticsBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { ChartCard, type Filters } from './chart-card.js';
import { Intervals } from './charts.js';

type Props = { readonly figures: StatisticsBody; readonly filters: Filters };

/** How decisions held, how panels agreed, how mediations ended: rates with what luck may make of them. */
export function Rates({ figures: { reviews, panels, mediations, least }, filters }: Props) {
  const { say, locale } = useLanguage();
  const percent = (share: number | undefined): string =>
    share === undefined ? '—' : share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const of = (id: string, name: string, share: ShareBody) => ({ id, name, ...share });
  const rows = [
    of('overturned', say(W.overturned), reviews.overturned),
    of('against-us', say(W.againstUs), reviews.againstUs),
    of('unanimous', say(W.unanimous), panels.unanimous),
    of('unanimous-reversed', say(W.unanimousReversed), panels.unanimousReversed),
    of('split-reversed', say(W.splitReversed), panels.splitReversed),
    of('settled', say(W.settled), mediations.settled),
    of('settled-whole', say(W.settledWhole), mediations.settledWhole),
  ];
  const told = ({ part, whole, rate, low, high }: ShareBody): string =>
    rate === undefined
      ? `${part}/${whole} · ${say(W.tooFew)}`
      : `${percent(rate)} (${percent(low)}–${percent(high)}) · ${part}/${whole}`;
  return (
    <ChartCard
      table="rates"
      title={say(W.rates)}
      help={say(W.interval).replace('{least}', String(least))}
      filters={filters}
      rows={rows}
      columns={[
        { id: 'name', label: say(W.measure), isName: true, cell: ({ name }) => name },
        { id: 'part', label: say(W.part), isNumber: true, cell: ({ part }) => part },
        { id: 'whole', label: say(W.whole), isNumber: true, cell: ({ whole }) => whole },
        {
          id: 'rate',
          label: say(W.rate),
          isNumber: true,
          cell: ({ rate }) => (rate === undefined ? say(W.tooFew) : percent(rate)),
        },
        { id: 'low', label: say(W.low), isNumber: true, cell: ({ low }) => percent(low) },
        { id: 'high', label: say(W.high), isNumber: true, cell: ({ high }) => percent(high) },
      ]}
    >
      <Intervals label={say(W.rates)} rows={rows.map((row) => ({ ...row, text: told(row) }))} />
    </ChartCard>
  );
}

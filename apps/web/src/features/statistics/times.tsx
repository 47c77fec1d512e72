import { STAGES } from '#messages/core/stages.js';
import { WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import { OWNERS_NAMED, STATISTICS_WORDS as W, SUM_OF_DAYS } from '#messages/ui/statistics.js';
import type { StatisticsBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ChartCard, type Filters } from './chart-card.js';
import { Bars, Legend, type Colour } from './charts.js';

type Props = { readonly figures: StatisticsBody; readonly filters: Filters };
type Owner = StatisticsBody['waiters'][number]['owner'];

const COLOUR_OF: Readonly<Record<Owner, Colour>> = {
  staff: 'due',
  party: 'first',
  platform: 'second',
  neutral: 'neutral',
  outside: 'outside',
  time: 'time',
};
const MOST = 12;

/** Who held the disputes, and where they stood longest. */
export function Times({ figures, filters }: Props) {
  const { say, tell, locale } = useLanguage();
  const days = (some: number): string => some.toLocaleString(locale, { maximumFractionDigits: 1 });
  const sumOf = (some: number): string => tell(SUM_OF_DAYS, { days: days(some) });
  const percent = (share: number): string => share.toLocaleString(locale, { style: 'percent' });
  const waiters = figures.waiters.map((one) => ({ ...one, id: one.waiter }));
  const stages = figures.stages.map((one) => ({ ...one, id: `${one.stage} ${one.waiter}` }));
  const ownerOf = new Map(figures.waiters.map(({ waiter, owner }) => [waiter, owner]));
  const owners = [...new Set(figures.waiters.map(({ owner }) => owner))];
  const legend = owners.map((owner) => [COLOUR_OF[owner], say(OWNERS_NAMED[owner])] as const);
  const dayColumn = { id: 'days', label: say(W.days), isNumber: true, cell: (one: { days: number }) => days(one.days) };
  return (
    <>
      <ChartCard
        table="waiters"
        title={say(W.waiters)}
        help={say(W.waitersHelp)}
        filters={filters}
        rows={waiters}
        columns={[
          { id: 'waiter', label: say(W.waiter), isName: true, cell: ({ waiter }) => say(WAITERS_NAMED[waiter]) },
          { id: 'owner', label: say(W.owner), cell: ({ owner }) => say(OWNERS_NAMED[owner]) },
          dayColumn,
          { id: 'share', label: say(W.share), isNumber: true, cell: ({ share }) => percent(share) },
        ]}
      >
        <Legend of={legend} />
        <Bars
          label={say(W.waiters)}
          bars={waiters.map(({ id, waiter, owner, days: sum, share }) => ({
            id,
            name: say(WAITERS_NAMED[waiter]),
            value: sum,
            text: `${sumOf(sum)} · ${percent(share)}`,
            colour: COLOUR_OF[owner],
          }))}
        />
      </ChartCard>
      <ChartCard
        table="stages"
        title={say(W.stages)}
        filters={filters}
        rows={stages}
        columns={[
          { id: 'stage', label: say(W.stage), isName: true, cell: ({ stage }) => wordOf(STAGES, stage, locale) },
          { id: 'waiter', label: say(W.waiter), cell: ({ waiter }) => say(WAITERS_NAMED[waiter]) },
          { id: 'disputes', label: say(W.disputes), isNumber: true, cell: ({ disputes }) => disputes },
          dayColumn,
          {
            id: 'median',
            label: say(W.median),
            isNumber: true,
            cell: ({ median }) => (median === undefined ? say(W.tooFew) : days(median)),
          },
        ]}
      >
        <Legend of={legend} />
        <Bars
          label={say(W.stages)}
          bars={stages.slice(0, MOST).map(({ id, stage, waiter, days: sum, median }) => ({
            id,
            name: `${wordOf(STAGES, stage, locale)} · ${say(WAITERS_NAMED[waiter])}`,
            value: sum,
            text: median === undefined ? sumOf(sum) : `${sumOf(sum)} · ${say(W.median)} ${days(median)}`,
            colour: COLOUR_OF[ownerOf.get(waiter) ?? 'time'],
          }))}
        />
      </ChartCard>
    </>
  );
}

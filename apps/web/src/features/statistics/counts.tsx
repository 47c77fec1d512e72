import { formatMonth } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import type { KeyCounted, StatisticsBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ChartCard, type Filters, type TableName } from './chart-card.js';
import { Bars, Columns, Legend } from './charts.js';
import { OUTCOMES, RIGHTS } from './read-statistics.js';

type Props = { readonly figures: StatisticsBody; readonly filters: Filters };

/** How many, by month, outcome, right and platform. */
export function Counts({ figures, filters }: Props) {
  const { say, locale } = useLanguage();
  const months = figures.months.map((one) => ({ ...one, id: one.month, name: formatMonth(one.month, locale) }));
  const named = (words: Readonly<Record<string, Words>>) => (one: KeyCounted) => wordOf(words, one.key, locale);
  return (
    <>
      <ChartCard
        table="months"
        title={say(W.months)}
        filters={filters}
        rows={months}
        columns={[
          { id: 'month', label: say(W.month), isName: true, cell: ({ name }) => name },
          { id: 'filed', label: say(W.filed), isNumber: true, cell: ({ filed }) => filed },
          { id: 'closed', label: say(W.closed), isNumber: true, cell: ({ closed }) => closed },
        ]}
      >
        <Legend
          of={[
            ['first', say(W.filed)],
            ['second', say(W.closed)],
          ]}
        />
        <Columns
          label={say(W.months)}
          columns={months.map(({ id, name, filed, closed }) => ({ id, name, first: filed, second: closed }))}
        />
      </ChartCard>
      <Counted
        table="outcomes"
        title={W.outcomes}
        head={W.outcome}
        of={figures.outcomes}
        name={named(OUTCOMES)}
        {...{ filters }}
      />
      <Counted
        table="rights"
        title={W.rights}
        head={W.right}
        of={figures.rights}
        name={named(RIGHTS)}
        {...{ filters }}
      />
      <Counted
        table="platforms"
        title={W.platforms}
        head={W.platform}
        help={W.platformsHelp}
        of={figures.platforms}
        name={(one) => one.name ?? '—'}
        filters={filters}
      />
    </>
  );
}

type CountedProps = {
  readonly table: TableName;
  readonly title: Words;
  readonly head: Words;
  readonly help?: Words;
  readonly of: readonly KeyCounted[];
  readonly name: (one: KeyCounted) => string;
  readonly filters: Filters;
};

function Counted({ table, title, head, help, of, name, filters }: CountedProps) {
  const { say } = useLanguage();
  const rows = of.map((one) => ({ id: one.key, name: name(one), count: one.count })).sort((a, b) => b.count - a.count);
  return (
    <ChartCard
      table={table}
      title={say(title)}
      help={help && say(help)}
      filters={filters}
      rows={rows}
      columns={[
        { id: 'name', label: say(head), isName: true, cell: (row) => row.name },
        { id: 'count', label: say(W.disputes), isNumber: true, cell: ({ count }) => count },
      ]}
    >
      <Bars
        label={say(title)}
        bars={rows.map((row) => ({ id: row.id, name: row.name, value: row.count, text: String(row.count) }))}
      />
    </ChartCard>
  );
}

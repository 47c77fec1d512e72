import { REMINDED_ROLES_NAMED } from '#messages/ui/desk-reminders.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import type { StatisticsBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { joined } from '../../shared/language/joined.js';
import { ChartCard, type Filters } from './chart-card.js';
import { Bars } from './charts.js';

type Props = { readonly figures: StatisticsBody; readonly filters: Filters };
const MOMENTS = ['before', 'onTheDay', 'after'] as const;

/** Who had to be reminded how often, and how often the day had passed by then. */
export function Reminders({ figures, filters }: Props) {
  const { say } = useLanguage();
  const rows = figures.reminders.map((one) => ({ ...one, id: one.role, name: say(REMINDED_ROLES_NAMED[one.role]) }));
  return (
    <ChartCard
      table="reminders"
      title={say(W.reminders)}
      help={say(W.remindersHelp)}
      filters={filters}
      rows={rows}
      columns={[
        { id: 'role', label: say(W.reminded), isName: true, cell: ({ name }) => name },
        ...MOMENTS.map((id) => ({
          id,
          label: say(W[id]),
          isNumber: true,
          cell: (row: (typeof rows)[number]) => row[id],
        })),
      ]}
    >
      <Bars
        label={say(W.reminders)}
        bars={rows.map(({ id, name, ...counts }) => ({
          id,
          name,
          value: counts.before + counts.onTheDay + counts.after,
          text: joined(...MOMENTS.map((moment) => `${say(W[moment])} ${counts[moment]}`)),
        }))}
      />
    </ChartCard>
  );
}

import { useQuery } from '@tanstack/react-query';
import { formatMonth } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import { listPlatforms } from '../../client/sdk.gen.js';
import { Select } from '../../kit/choices/select.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayAt } from '../calendar/days.js';
import { OUTCOMES, readStatistics, RIGHTS, type StatisticsAsked } from './read-statistics.js';
import s from './statistics.module.css';

const ANY = 'any';
const MONTHS = 36;

type Props = { readonly asked: StatisticsAsked; readonly change: (next: StatisticsAsked) => void };

/** Which disputes are counted; each choice goes into the address at once. */
export function Filters({ asked, change }: Props) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const platforms = useQuery(queryOf('listPlatforms', listPlatforms, {}));
  const months = monthsBefore(dayAt(now).slice(0, 7));
  const set = (name: keyof StatisticsAsked) => (id: string | null) => {
    const rest = Object.fromEntries(
      Object.entries(asked).map(([key, value]) => [key, key === name ? undefined : value]),
    );
    const said = id === null || id === ANY ? {} : readStatistics({ [name]: id });
    change({ ...rest, ...said } as StatisticsAsked);
  };
  const any = { id: ANY, label: say(W.any) };
  const month = (ids: readonly string[]) => [any, ...ids.map((id) => ({ id, label: formatMonth(id, locale) }))];
  const choices = (words: Readonly<Record<string, Words>>) => [
    any,
    ...Object.entries(words).map(([id, word]) => ({ id, label: say(word) })),
  ];
  return (
    <div className={s.filters} data-noprint>
      <Select label={say(W.from)} options={month(months)} value={asked.from ?? ANY} onChange={set('from')} />
      <Select label={say(W.until)} options={month(months)} value={asked.until ?? ANY} onChange={set('until')} />
      <Select label={say(W.right)} options={choices(RIGHTS)} value={asked.right ?? ANY} onChange={set('right')} />
      <Select
        label={say(W.platform)}
        options={[
          any,
          ...(platforms.data?.platforms ?? []).map(({ platformId, name }) => ({ id: platformId, label: name })),
        ]}
        value={asked.platformId ?? ANY}
        onChange={set('platformId')}
      />
      <Select
        label={say(W.outcome)}
        options={choices(OUTCOMES)}
        value={asked.outcome ?? ANY}
        onChange={set('outcome')}
      />
    </div>
  );
}

/** The newest first. */
const monthsBefore = (month: string): readonly string[] => {
  const last = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: MONTHS }, (_, back) => {
    const one = last - back;
    return `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`;
  });
};

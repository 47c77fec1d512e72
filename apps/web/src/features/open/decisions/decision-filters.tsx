import type { Words } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { OPEN_WORDS as W, PUBLISHED_OUTCOMES, WITH_COUNT } from '#messages/ui/open.js';
import type { PublishedCount, PublishedCounts } from '../../../client/types.gen.js';
import { Select } from '../../../kit/choices/select.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { useTyped } from '../../../kit/fields/use-typed.js';
import { FilterBar } from '../../../kit/filters/filter-bar.js';
import { useLanguage } from '../../../shared/language/language.js';
import { readAsked, type AskedDecisions } from './asked.js';

const ANY = 'any';

type Props = {
  readonly asked: AskedDecisions;
  readonly change: (next: { readonly [K in keyof AskedDecisions]?: AskedDecisions[K] | undefined }) => void;
  readonly counts: PublishedCounts | undefined;
};

/** Words and filters; beside each choice how many there are of it. */
export function DecisionFilters({ asked, change, counts }: Props) {
  const { say, tell } = useLanguage();
  const [typed, setTyped] = useTyped(asked.q);
  const any = { id: ANY, label: say(W.any) };
  const countOf = (of: readonly PublishedCount[] | undefined, key: string): number | undefined =>
    of?.find((one) => one.key === key)?.count;
  const named = (word: string, count: number | undefined): string =>
    count === undefined ? word : tell(WITH_COUNT, { word, count });
  const choices = (words: Readonly<Record<string, Words>>, of: readonly PublishedCount[] | undefined) => [
    any,
    ...Object.entries(words).map(([id, word]) => ({ id, label: named(say(word), countOf(of, id)) })),
  ];
  const set = (name: 'right' | 'outcome' | 'year' | 'platformId') => (id: string | null) =>
    change({ [name]: id === null || id === ANY ? undefined : readAsked({ [name]: id })[name] });
  const own = (of: readonly PublishedCount[] | undefined, chosen: string | undefined) => [
    any,
    ...(of ?? []).map(({ key, name, count }) => ({ id: key, label: named(name ?? key, count) })),
    ...(chosen === undefined || of?.some(({ key }) => key === chosen) ? [] : [{ id: chosen, label: chosen }]),
  ];
  return (
    <FilterBar
      onSearch={() => change({ q: typed.trim() || undefined })}
      onReset={() => {
        setTyped('');
        change({ q: undefined, right: undefined, outcome: undefined, year: undefined, platformId: undefined });
      }}
    >
      <SearchField label={say(W.search)} placeholder={say(W.searchHelp)} value={typed} onChange={setTyped} />
      <Select
        label={say(W.right)}
        options={choices(RIGHT_KINDS, counts?.rights)}
        value={asked.right ?? ANY}
        onChange={set('right')}
      />
      <Select
        label={say(W.outcome)}
        options={choices(PUBLISHED_OUTCOMES, counts?.outcomes)}
        value={asked.outcome ?? ANY}
        onChange={set('outcome')}
      />
      <Select
        label={say(W.year)}
        options={own(counts?.years, asked.year)}
        value={asked.year ?? ANY}
        onChange={set('year')}
      />
      {((counts?.platforms.length ?? 0) > 0 || asked.platformId !== undefined) && (
        <Select
          label={say(W.platform)}
          options={own(counts?.platforms, asked.platformId)}
          value={asked.platformId ?? ANY}
          onChange={set('platformId')}
        />
      )}
    </FilterBar>
  );
}

import { useEffect, useState } from 'react';
import { COLON } from '#messages/colon.js';
import { STAGES } from '#messages/core/stages.js';
import type { Words } from '#messages/locale.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { DESK_DOCKET_WORDS as W, WAITERS_NAMED } from '#messages/ui/desk-docket.js';
import type { DisputeCounts } from '../../client/types.gen.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { Select } from '../../kit/choices/select.js';
import { DateRangePicker } from '../../kit/dates/date-range-picker.js';
import { SearchField } from '../../kit/fields/search-field.js';
import type { Chip } from '../../kit/filters/chips.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';
import { useNamedFilters } from './use-named-filters.js';
import {
  PRIORITIES,
  readAsked,
  RIGHTS,
  STAGES_ASKED,
  STATES,
  WAITING_FOR,
  WHOSE,
  type AskedDisputes,
  type OnAsk,
} from './asked.js';

type Props = { readonly asked: AskedDisputes; readonly onAsk: OnAsk; readonly counts?: DisputeCounts | undefined };
type Chosen = 'state' | 'whose' | 'stage' | 'waitingFor' | 'right' | 'priority';
type Choice = {
  readonly label: Words;
  readonly none: Words;
  readonly of: readonly string[];
  readonly words: Readonly<Record<string, Words>>;
};
const CHOICES = {
  state: { label: W.state, none: W.open, of: STATES, words: W },
  whose: { label: W.whose, none: W.anybody, of: WHOSE, words: W },
  stage: { label: W.stage, none: W.anyStage, of: STAGES_ASKED, words: STAGES },
  waitingFor: { label: W.waitingFor, none: W.anyWaiter, of: WAITING_FOR, words: WAITERS_NAMED },
  right: { label: W.right, none: W.anyRight, of: RIGHTS, words: RIGHT_KINDS },
  priority: { label: W.priority, none: W.anyPriority, of: PRIORITIES, words: W },
} as const satisfies Record<Chosen, Choice>;
const NAMES = Object.keys(CHOICES) as readonly Chosen[];
const BY_NAMES = { ownerId: undefined, teamId: undefined, platformId: undefined };
const NOTHING: Parameters<OnAsk>[0] = {
  ...Object.fromEntries(NAMES.map((name) => [name, undefined])),
  search: undefined,
  partyId: undefined,
  ...BY_NAMES,
  tag: undefined,
  from: undefined,
  to: undefined,
};

/** Which disputes: what everybody asks for first, the rest below. */
export function DocketFilters({ asked, onAsk, counts }: Props) {
  const { say, locale } = useLanguage();
  const narrow = useNarrow();
  const [typed, setTyped] = useState(asked.search ?? '');
  useEffect(() => setTyped(asked.search ?? ''), [asked.search]);
  const wordIn = (name: Chosen, id: string): string => {
    const { words }: Choice = CHOICES[name];
    return words[id]?.[locale] ?? id;
  };
  const select = (name: Chosen) => {
    const { label, none, of }: Choice = CHOICES[name];
    return (
      <Select
        key={name}
        label={say(label)}
        placeholder={say(none)}
        options={of.map((id) => ({ id, label: wordIn(name, id) }))}
        value={asked[name] ?? null}
        onChange={(id) => onAsk({ [name]: readAsked({ [name]: id ?? '' })[name] })}
      />
    );
  };
  const { from, to } = asked;
  const named = useNamedFilters(asked, counts);
  const chips: readonly Chip[] = [
    ...NAMES.flatMap((name) => {
      const id = asked[name];
      return id === undefined
        ? []
        : [{ id: name, label: `${say(CHOICES[name].label)}${say(COLON)}${wordIn(name, id)}` }];
    }),
    ...named.flatMap(({ name, label, chosen }) =>
      chosen === undefined ? [] : [{ id: name, label: `${say(label)}${say(COLON)}${chosen}` }],
    ),
    ...(asked.search === undefined ? [] : [{ id: 'search', label: asked.search }]),
    ...(asked.tag === undefined ? [] : [{ id: 'tag', label: `${say(W.tags)}${say(COLON)}${asked.tag}` }]),
    ...(asked.partyId === undefined ? [] : [{ id: 'partyId', label: say(W.parties) }]),
  ].map((chip) => ({ ...chip, onRemove: () => onAsk({ [chip.id]: undefined }) }));
  const often = (['state', 'whose', 'stage', 'waitingFor'] as const).map(select);
  const more = (
    <>
      {narrow && often}
      {named.map(({ name, label, none, options }) => (
        <ComboBox
          key={`${name} ${options.length}`}
          label={say(label)}
          placeholder={say(none)}
          options={options}
          value={asked[name] ?? null}
          onChange={(id) => onAsk({ [name]: id ?? undefined })}
        />
      ))}
      {select('right')}
      {select('priority')}
      <DateRangePicker
        label={say(W.dueBetween)}
        value={from === undefined || to === undefined ? undefined : { from, to }}
        onChange={(range) => onAsk({ from: range?.from, to: range?.to })}
      />
    </>
  );
  return (
    <FilterBar
      chips={chips}
      more={more}
      onSearch={() => onAsk({ search: typed.trim() || undefined })}
      onReset={() => onAsk(NOTHING)}
    >
      <SearchField label={say(W.search)} placeholder={say(W.searchHint)} value={typed} onChange={setTyped} />
      {!narrow && often}
    </FilterBar>
  );
}

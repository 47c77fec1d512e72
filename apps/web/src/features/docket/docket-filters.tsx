import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import type { DisputeCounts } from '../../client/types.gen.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { Select } from '../../kit/choices/select.js';
import { DateRangePicker } from '../../kit/dates/date-range-picker.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { TextField } from '../../kit/fields/text-field.js';
import { useTyped } from '../../kit/fields/use-typed.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useLanguage } from '../../shared/language/language.js';
import { NOTHING, readAsked, type AskedDisputes, type OnAsk } from './asked.js';
import { CHOICES, optionsOf, type Choice, type Chosen } from './choices.js';
import { useChips } from './use-chips.js';
import { useNamedFilters } from './use-named-filters.js';

type Props = { readonly asked: AskedDisputes; readonly onAsk: OnAsk; readonly counts?: DisputeCounts | undefined };
const rangeOf = (from: string | undefined, to: string | undefined) =>
  from === undefined || to === undefined ? undefined : { from, to };

/** Which disputes: what everybody asks for first, the rest below. */
export function DocketFilters({ asked, onAsk, counts }: Props) {
  const { say, locale } = useLanguage();
  const narrow = useNarrow();
  const [typed, setTyped] = useTyped(asked.search);
  const [tag, setTag] = useTyped(asked.tag);
  const select = (name: Chosen) => {
    const { label, none }: Choice = CHOICES[name];
    return (
      <Select
        key={name}
        label={say(label)}
        placeholder={say(none)}
        options={optionsOf(name, asked[name], locale)}
        value={asked[name] ?? null}
        onChange={(id) => onAsk({ [name]: readAsked({ [name]: id ?? '' })[name] })}
      />
    );
  };
  const named = useNamedFilters(asked, counts);
  const chips = useChips(asked, named, onAsk);
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
      {select('minRisk')}
      <TextField label={say(W.tags)} placeholder={say(W.tagHint)} value={tag} onChange={setTag} />
      <DateRangePicker
        label={say(W.dueBetween)}
        value={rangeOf(asked.from, asked.to)}
        onChange={(range) => onAsk({ from: range?.from, to: range?.to })}
      />
      <DateRangePicker
        label={say(W.filedBetween)}
        value={rangeOf(asked.filedFrom, asked.filedTo)}
        onChange={(range) => onAsk({ filedFrom: range?.from, filedTo: range?.to })}
      />
    </>
  );
  const reset = (): void => {
    setTyped(''); // also what was typed and not asked for yet
    setTag('');
    onAsk(NOTHING);
  };
  return (
    <FilterBar
      chips={chips}
      more={more}
      onSearch={() => onAsk({ search: typed.trim() || undefined, tag: tag.trim() || undefined })}
      onReset={reset}
    >
      <SearchField label={say(W.search)} placeholder={say(W.searchHint)} value={typed} onChange={setTyped} />
      {!narrow && often}
    </FilterBar>
  );
}

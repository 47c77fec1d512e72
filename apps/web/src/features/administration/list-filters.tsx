import type { Words } from '#messages/locale.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { Select } from '../../kit/choices/select.js';
import { DateRangePicker } from '../../kit/dates/date-range-picker.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { useTyped } from '../../kit/fields/use-typed.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { NO_FILTERS, readAsked, type Filter } from './asked.js';

type Choice = {
  readonly name: Extract<Filter, 'state' | 'office' | 'kind'>;
  readonly label: Words;
  readonly of: Readonly<Record<string, Words>>;
};
type Props = {
  /** What is typed: to be searched for, or an address in the net. */
  readonly typed?: { readonly name: Extract<Filter, 'search' | 'address'>; readonly label: Words };
  readonly choices?: readonly Choice[];
  readonly hasDays?: boolean;
};

/** Which rows: what is chosen and typed here stands in the address, so that it can be sent and found again. */
export function ListFilters({ typed, choices = [], hasDays = false }: Props) {
  const { say } = useLanguage();
  const [asked, change] = useFilters(readAsked);
  const [text, setText] = useTyped(typed && asked[typed.name]);
  const { from, to } = asked;
  return (
    <FilterBar
      onSearch={() => typed !== undefined && change({ [typed.name]: text.trim() || undefined })}
      onReset={() => {
        setText('');
        change(NO_FILTERS);
      }}
    >
      {typed !== undefined && <SearchField label={say(typed.label)} value={text} onChange={setText} />}
      {choices.map(({ name, label, of }) => (
        <Select
          key={name}
          label={say(label)}
          placeholder={say(W.all)}
          options={Object.entries(of).map(([id, words]) => ({ id, label: say(words) }))}
          value={asked[name] ?? null}
          onChange={(id) => change({ [name]: id ?? undefined })}
        />
      ))}
      {hasDays && (
        <DateRangePicker
          label={say(W.between)}
          value={from === undefined || to === undefined ? undefined : { from, to }}
          onChange={(range) => change({ from: range?.from, to: range?.to })}
        />
      )}
    </FilterBar>
  );
}

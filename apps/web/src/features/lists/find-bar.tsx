import type { ReactNode } from 'react';
import { LIST_WORDS as W } from '#messages/ui/desk-lists.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { useTyped } from '../../kit/fields/use-typed.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly value: string | undefined;
  readonly hint: string;
  readonly onSearch: (search: string | undefined) => void;
  readonly onReset: () => void;
  readonly children?: ReactNode;
};

/** A list found by name, and the few choices beside it. */
export function FindBar({ value, hint, onSearch, onReset, children }: Props) {
  const { say } = useLanguage();
  const [typed, setTyped] = useTyped(value);
  const reset = (): void => {
    setTyped(''); // also what was typed and not asked for yet
    onReset();
  };
  return (
    <FilterBar onSearch={() => onSearch(typed.trim() || undefined)} onReset={reset}>
      <SearchField label={say(W.find)} placeholder={hint} value={typed} onChange={setTyped} />
      {children}
    </FilterBar>
  );
}

/** Whether one of these says what is sought, small letters or not. */
export const says = (sought: string | undefined, ...words: readonly (string | undefined)[]): boolean =>
  sought === undefined || words.some((one) => one?.toLowerCase().includes(sought.toLowerCase()) === true);

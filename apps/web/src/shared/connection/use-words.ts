import { findKept } from './keep.js';
import { unsentOf } from './unsent-of.js';
import { useKept } from './use-kept.js';

/** Words typed in a field that can be written on while they are sent; `sent` takes away those that went out. */
export function useWords(name: string) {
  const typed = useKept(name, '');
  const sent = (words: string): void => {
    // as it is by then, which the page that was drawn when they were sent does not know
    const rest = unsentOf(findKept<string>(name) ?? words, words);
    if (rest === '') typed.clear();
    else typed.set(rest);
  };
  return { value: typed.value, set: typed.set, sent };
}
export type Written = ReturnType<typeof useWords>;

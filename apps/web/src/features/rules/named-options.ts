import type { Words } from '#messages/locale.js';
import type { Option } from '../../kit/choices/options.js';
import { useLanguage } from '../../shared/language/language.js';

type Named<T extends string> = Readonly<Record<T, Words>>;

/** The codes of a table of words, in its order. */
export const codesOf = <T extends string>(named: Named<T>): T[] => Object.keys(named) as T[];

/** Those of its codes that were chosen, in its order. */
export const chosenOf = <T extends string>(named: Named<T>, ids: readonly (string | null)[]): T[] =>
  codesOf(named).filter((code) => ids.includes(code));

/** A table of words as what can be chosen of it. */
export const useNamed = (): ((named: Named<string>) => Option[]) => {
  const { say } = useLanguage();
  return (named) => Object.entries(named).map(([id, words]) => ({ id, label: say(words) }));
};

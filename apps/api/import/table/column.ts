import { IMPORT_ALIASES } from '#messages/import/kinds.js';
import { findChoice } from '#messages/forms/choices.js';
import type { Words } from '#messages/locale.js';

/**
 * How a cell is read: words as they stand; `code` in plain digits and letters; one or some of the words of a choice;
 * a day, or the instant at which a day begins (`from`) or ends (`until`); whole numbers; yes or no; lines of a list.
 */
export type Reading =
  'text' | 'code' | 'choice' | 'choices' | 'day' | 'from' | 'until' | 'whole' | 'wholes' | 'flag' | 'list';

export type Column = {
  readonly name: string;
  readonly reads: Reading;
  readonly required?: true;
  /** Where it goes in the body of the act, so that a fault there is told of this column. */
  readonly field: string;
  /** Of a choice: its words, by the operation whose form has it. */
  readonly of?: Choice;
};

export type Choice = { readonly operation: string; readonly path: string; readonly values: readonly string[] };

const YES_NO: Readonly<Record<string, Words>> = {
  true: { 'zh-CN': '是', en: 'Yes' },
  false: { 'zh-CN': '否', en: 'No' },
};

/** The words of one of the values in both languages. */
export const wordsOf = ({ operation, path }: Choice, value: string): Words | undefined =>
  findChoice(operation, path, value);

/** How people write the same: widths, blanks and case are no difference. */
export const plainWords = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();

/** The value that these words mean; undefined for none. */
export const valueOf = (choice: Choice, words: string): string | undefined => {
  const sought = plainWords(words);
  return choice.values.find((value) => {
    const named = wordsOf(choice, value);
    const all = [value, ...Object.values(named ?? {}), ...(IMPORT_ALIASES[value] ?? [])];
    return all.some((one) => plainWords(one) === sought);
  });
};

export const flagOf = (words: string): boolean | undefined => {
  const sought = plainWords(words);
  const found = Object.entries(YES_NO).find(([value, named]) =>
    [value, ...Object.values(named), ...(IMPORT_ALIASES[value] ?? [])].some((one) => plainWords(one) === sought),
  );
  return found && found[0] === 'true';
};

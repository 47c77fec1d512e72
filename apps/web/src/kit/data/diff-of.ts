import { diffArrays } from 'diff';
import type { Locale } from '#messages/locale.js';

export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** What one text takes out of another and puts in, word by word; Chinese words as a dictionary of the browser cuts them. */
export function diffOf(before: string, after: string, locale: Locale): readonly DiffPart[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' });
  const cut = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);
  return diffArrays(cut(before), cut(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

import { readFileSync } from 'node:fs';
import { screenWords } from '#screening/screen-words.js';

export type Labelled = {
  readonly id: string;
  readonly half: 'tune' | 'held-out' | 'third';
  readonly text: string;
  readonly words: readonly string[];
  readonly kind: string;
};

const WORDS = ['高仿', 'A货', '原单', '跟单', '原厂', '平价替代'];

const textsIn = (file: string): readonly Labelled[] =>
  JSON.parse(readFileSync(`test/screening/${file}`, 'utf8')) as readonly Labelled[];
export const LABELLED = textsIn('labelled.json');
/** Written later, and looked at once (docs/screening.md). */
export const THIRD = textsIn('third.json');

export type Measured = { readonly precision: number; readonly recall: number; readonly wrong: readonly Wrong[] };
export type Wrong = Labelled & { readonly word: string; readonly fault: 'false-alarm' | 'missed' };

/** Each word of the guideline in each text is one question: was it reported, and should it have been? */
export function measure(half: Labelled['half']): Measured {
  let [right, reported, wanted] = [0, 0, 0];
  const wrong: Wrong[] = [];
  for (const one of [...LABELLED, ...THIRD].filter((text) => text.half === half)) {
    const found = new Set(screenWords(one.text).map(({ word }) => word));
    for (const word of WORDS) {
      const [is, should] = [found.has(word), one.words.includes(word)];
      if (is) reported += 1;
      if (should) wanted += 1;
      if (is && should) right += 1;
      if (is !== should) wrong.push({ ...one, word, fault: is ? 'false-alarm' : 'missed' });
    }
  }
  return { precision: right / reported, recall: right / wanted, wrong };
}

import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Glyph } from './glyphs.js';
import { LEXICON } from './lexicon.js';

/** Often enough that it is kept whole, and not so often that longer words of everyday break (原单位, 跟单员). */
const OFTEN = 100;

let loaded: Jieba | undefined;
const jieba = (): Jieba => {
  if (loaded === undefined) {
    loaded = Jieba.withDict(dict);
    const words = LEXICON.flatMap(({ spelled }) => spelled).filter((word) => !/[a-z\d]/u.test(word));
    loaded.loadDict(Buffer.from(`${words.map((word) => `${word} ${OFTEN} n`).join('\n')}\n`));
  }
  return loaded;
};

/** Words of one text: where each begins, and how long the word is that a glyph stands in. */
export type Cuts = { readonly begins: ReadonlySet<number>; readonly lengthAt: readonly number[] };

/** Cuts what is compared into words (jieba's dictionary and the lexicon, without guessing new words). */
export function cutsOf(glyphs: readonly Glyph[]): Cuts {
  const begins = new Set<number>();
  const lengthAt: number[] = [];
  const text = glyphs.map(({ char, afterBreak }) => (afterBreak ? `\n${char}` : char)).join('');
  for (const word of jieba().cut(text, false)) {
    const chars = [...word].filter((char) => char !== '\n');
    if (chars.length === 0) continue;
    begins.add(lengthAt.length);
    for (let i = 0; i < chars.length; i += 1) lengthAt.push(chars.length);
  }
  begins.add(lengthAt.length);
  return { begins, lengthAt };
}

import type { ListingFinding } from '../screen-listing.js';
import { bitsApart, MOST_APART, pictureScore, wordsOf, type PictureWords } from './picture-likeness.js';

/** A picture that the owner of a right published, and what the right is called. */
export type KnownPicture = { readonly id: string; readonly name: string; readonly hash: string };

/** Published pictures, compared one by one: 10,000 take some milliseconds. */
export class PictureIndex {
  readonly #known: readonly { readonly id: string; readonly name: string; readonly words: PictureWords }[];

  constructor(pictures: readonly KnownPicture[]) {
    this.#known = pictures.map(({ id, name, hash }) => ({ id, name, words: wordsOf(hash) }));
  }

  /** Of each right its most alike picture, the surest first. */
  find(hash: string): readonly ListingFinding[] {
    const own = wordsOf(hash);
    const best = new Map<string, { readonly name: string; readonly bits: number }>();
    for (const { id, name, words } of this.#known) {
      const bits = bitsApart(own, words);
      if (bits <= MOST_APART && bits < (best.get(id)?.bits ?? 65)) best.set(id, { name, bits });
    }
    return [...best]
      .map(([nameId, { name, bits }]) => ({
        ...{ rule: 'like-published-picture' as const, word: name, text: hash, from: 0, to: hash.length },
        ...{ spelling: bits === 0 ? ('plain' as const) : ('lookalike' as const), nameId },
        score: Math.round(pictureScore(bits) * 100) / 100,
      }))
      .sort((a, b) => b.score - a.score);
  }
}

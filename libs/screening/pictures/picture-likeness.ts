import { PICTURE_HASH_VERSION } from './picture-hash.js';

/** The prefix of this version, and ten words. */
const PATTERN = /^p1:[0-9a-f]{16}(-[0-9a-f]{16}){9}$/;
export const isPictureHash = (text: string): boolean => PATTERN.test(text);

/** 64 bits as two halves, so that they are compared by counting bits. */
type Word = { readonly high: number; readonly low: number };
/** The whole, its mirror image, its parts. */
export type PictureWords = readonly Word[];

export const wordsOf = (hash: string): PictureWords =>
  hash
    .slice(PICTURE_HASH_VERSION.length + 1)
    .split('-')
    .map((word) => ({ high: Number.parseInt(word.slice(0, 8), 16), low: Number.parseInt(word.slice(8), 16) }));

const bitsIn = (value: number): number => {
  let n = value - ((value >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};
const apart = (a: Word, b: Word): number => bitsIn((a.high ^ b.high) >>> 0) + bitsIn((a.low ^ b.low) >>> 0);

/**
 * In how many of 64 bits two pictures differ, by the best of: both as they are or one mirrored, and the whole of one
 * with a part of the other.
 */
export function bitsApart(a: PictureWords, b: PictureWords): number {
  const [wholeA, mirrorA, ...partsA] = a;
  const [wholeB, , ...partsB] = b;
  if (wholeA === undefined || mirrorA === undefined || wholeB === undefined) return 64;
  let best = Math.min(apart(wholeA, wholeB), apart(mirrorA, wholeB));
  for (const one of partsB) best = Math.min(best, apart(wholeA, one), apart(mirrorA, one));
  for (const one of partsA) best = Math.min(best, apart(one, wholeB));
  return best;
}

/** Up to here two pictures are taken for one (docs/screening.md says how often that is wrong). */
export const MOST_APART = 8;

/** How sure it is, from 0 to 1: all bits alike, to as many apart as are still found. */
export const pictureScore = (bits: number): number => 1 - (bits / MOST_APART) * 0.4;

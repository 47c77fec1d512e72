import { LEAF, NODE, sha256 } from './merkle-root.js';

/** The largest power of two below. */
const splitOf = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** What is there of the smaller tree, and of the larger what came since. */
export type Grown = {
  /** The smaller tree: its size, and roots of the whole trees that it is made of, the smallest first. */
  readonly size: number;
  readonly peaks: readonly Buffer[];
  /** Leaves that were added. */
  readonly added: readonly Uint8Array[];
};

/**
 * That a tree is the beginning of a larger one (RFC 6962, 2.1.2): hashes from which whoever knows both roots reckons
 * both. None where nothing was added, or nothing was there before.
 */
export function consistencyProof({ size, peaks, added }: Grown): readonly Buffer[] {
  const hashes = added.map((leaf) => sha256(LEAF, leaf));
  const peakOf = peaksByRange(size, peaks);
  const rootOf = (from: number, to: number): Buffer => {
    const peak = to <= size ? peakOf.get(`${from}-${to}`) : undefined;
    if (peak) return peak;
    const [only] = to - from === 1 && from >= size ? hashes.slice(from - size, to - size) : [];
    if (only) return only;
    const middle = from + splitOf(to - from);
    return sha256(NODE, rootOf(from, middle), rootOf(middle, to));
  };
  const below = (least: number, from: number, to: number, isWhole: boolean): readonly Buffer[] => {
    if (least === to) return isWhole ? [] : [rootOf(from, to)];
    const middle = from + splitOf(to - from);
    return least <= middle
      ? [...below(least, from, middle, isWhole), rootOf(middle, to)]
      : [...below(least, middle, to, false), rootOf(from, middle)];
  };
  return size === 0 || added.length === 0 ? [] : below(size, 0, size + added.length, true);
}

/** Which leaves each peak stands over: the largest comes first. */
const peaksByRange = (size: number, peaks: readonly Buffer[]): ReadonlyMap<string, Buffer> => {
  const ranges = new Map<string, Buffer>();
  let from = 0;
  const levels = [...size.toString(2)].flatMap((bit, at, all) => (bit === '1' ? [2 ** (all.length - 1 - at)] : []));
  for (const [at, peak] of peaks.toReversed().entries()) {
    const to = from + (levels[at] ?? 0);
    ranges.set(`${from}-${to}`, peak);
    from = to;
  }
  return ranges;
};

export type Sized = { readonly size: number; readonly root: Buffer };

/** Whether the smaller tree is the beginning of the larger one (RFC 9162, 2.1.4.2). */
export function isConsistent(before: Sized, after: Sized, proof: readonly Buffer[]): boolean {
  if (before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && before.root.equals(after.root);
  if (before.size === 0) return proof.length === 0;
  const isPower = Number.isInteger(Math.log2(before.size));
  const [first, ...rest] = isPower ? [before.root, ...proof] : proof;
  if (!first) return false;
  let [fn, sn] = [before.size - 1, after.size - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [fr, sr] = [first, first];
  for (const one of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [sha256(NODE, one, fr), sha256(NODE, one, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
    } else sr = sha256(NODE, sr, one);
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && fr.equals(before.root) && sr.equals(after.root);
}

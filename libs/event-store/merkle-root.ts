import { hash } from 'node:crypto';

export const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');
export const [LEAF, NODE] = [Buffer.from([0]), Buffer.from([1])];

/** A tree that grows by one leaf at a time (RFC 6962, 2.1): it holds one hash for each power of two. */
export type GrowingTree = {
  readonly add: (leaf: Uint8Array) => void;
  readonly root: () => Buffer;
  /** Roots of the whole trees that it is made of, the smallest first: with its size all that it takes to grow on. */
  readonly peaks: () => readonly Buffer[];
};

/** A new one, or one that grows on from its size and peaks. */
export function growTree(size = 0, peaks: readonly Buffer[] = []): GrowingTree {
  const whole = levelsOf(size, peaks); // at i the root of a whole tree of 2^i leaves
  return {
    add: (leaf) => {
      let joined = sha256(LEAF, leaf);
      let level = 0;
      for (let left = whole[level]; left; left = whole[level]) {
        joined = sha256(NODE, left, joined);
        whole[level] = undefined;
        level += 1;
      }
      whole[level] = joined;
    },
    root: () =>
      whole.reduce<Buffer | undefined>(
        (right, left) => (left && right ? sha256(NODE, left, right) : (left ?? right)),
        undefined,
      ) ?? sha256(),
    peaks: () => whole.filter((one) => one !== undefined),
  };
}

const levelsOf = (size: number, peaks: readonly Buffer[]): (Buffer | undefined)[] => {
  const left = [...peaks];
  return [...size.toString(2)].toReversed().map((bit) => (bit === '1' ? left.shift() : undefined));
};

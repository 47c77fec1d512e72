import { hash } from 'node:crypto';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');
const [LEAF, NODE] = [Buffer.from([0]), Buffer.from([1])];

/** A tree that grows by one leaf at a time (RFC 6962, 2.1): it holds one hash for each power of two. */
export type GrowingTree = { readonly add: (leaf: Uint8Array) => void; readonly root: () => Buffer };

export function growTree(): GrowingTree {
  const whole: (Buffer | undefined)[] = []; // at i the root of a whole tree of 2^i leaves
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
  };
}

import { consistencyProof, isConsistent } from './consistency.js';
import { growTree } from './merkle-root.js';

const MOST = 40;
const leaves = Array.from({ length: MOST }, (_, at) => Buffer.from(`leaf ${at}`));
const treeOf = (size: number) => {
  const tree = growTree();
  for (const leaf of leaves.slice(0, size)) tree.add(leaf);
  return tree;
};

it('grows on from its size and peaks to the same root', () => {
  for (let size = 0; size <= MOST; size += 1) {
    const grown = growTree(size, treeOf(size).peaks());
    for (const leaf of leaves.slice(size)) grown.add(leaf);
    expect(grown.root()).toEqual(treeOf(MOST).root());
  }
});

it('proves of any two trees that the smaller is the beginning of the larger, and of no other', () => {
  for (let size = 1; size <= MOST; size += 1)
    for (let later = size; later <= MOST; later += 1) {
      const before = treeOf(size);
      const proof = consistencyProof({ size, peaks: before.peaks(), added: leaves.slice(size, later) });
      const [small, large] = [
        { size, root: before.root() },
        { size: later, root: treeOf(later).root() },
      ];
      expect(isConsistent(small, large, proof)).toBe(true);
      const other = Buffer.alloc(32, 7);
      expect(isConsistent({ size, root: other }, large, proof)).toBe(false);
      expect(isConsistent(small, { size: later, root: other }, proof)).toBe(false);
      expect(isConsistent(small, large, [...proof, other])).toBe(false);
      for (const at of proof.keys()) expect(isConsistent(small, large, proof.toSpliced(at, 1))).toBe(false);
    }
});

it('takes anything to go on from nothing, and nothing smaller', () => {
  const nothing = { size: 0, root: growTree().root() };
  const some = { size: 3, root: treeOf(3).root() };
  expect(consistencyProof({ size: 0, peaks: [], added: leaves })).toEqual([]);
  expect(isConsistent(nothing, some, [])).toBe(true);
  expect(isConsistent(some, nothing, [])).toBe(false);
});

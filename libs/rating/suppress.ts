/** A figure about so many members; without a count it is too few of them to be told. */
export type Cell<Key> = { readonly key: Key; readonly count?: number };

/**
 * Figures with the small ones left out. What is left out must not be reckoned from the total: it is never one cell
 * alone, nor together fewer than may be told; the next smallest goes, too. A total of too few is left out with
 * everything in it.
 */
export const suppressed = <Key>(cells: readonly { readonly key: Key; readonly count: number }[], least: number) => {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  if (total < least) return { cells: cells.map(({ key }): Cell<Key> => ({ key })), suppressed: cells.length };
  const hidden = new Set<Key>();
  let sum = 0;
  for (const { key, count } of cells.filter((cell) => cell.count > 0).sort((a, b) => a.count - b.count)) {
    if (count >= least && (hidden.size === 0 || (hidden.size > 1 && sum >= least))) break;
    hidden.add(key);
    sum += count;
  }
  const shown = cells.map(({ key, count }): Cell<Key> => (hidden.has(key) ? { key } : { key, count }));
  return { cells: shown, suppressed: hidden.size, total };
};

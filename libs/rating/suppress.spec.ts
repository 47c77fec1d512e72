import { suppressed } from './suppress.js';

const cells = (...counts: readonly number[]) => counts.map((count, index) => ({ key: `c${index}`, count }));
const shown = (...counts: readonly number[]) => suppressed(cells(...counts), 5).cells.map(({ count }) => count);

it('leaves out what is about fewer than five, and a second cell where the total would tell it', () => {
  expect(shown(10, 7, 6)).toEqual([10, 7, 6]);
  expect(shown(10, 7, 3)).toEqual([10, undefined, undefined]);
  expect(shown(10, 2, 3)).toEqual([10, undefined, undefined]);
  expect(shown(10, 0, 8)).toEqual([10, 0, 8]);
});

it('tells nothing of a total of too few', () => {
  expect(suppressed(cells(2, 2), 5)).toEqual({ cells: [{ key: 'c0' }, { key: 'c1' }], suppressed: 2 });
});

it('never leaves one cell to be reckoned from the total', () => {
  for (let a = 0; a < 12; a += 1)
    for (let b = 0; b < 12; b += 1)
      for (let c = 0; c < 12; c += 1) {
        const result = suppressed(cells(a, b, c), 5);
        const hidden = [a, b, c].filter((count, index) => result.cells[index]?.count === undefined && count > 0);
        if (result.total !== undefined && hidden.length === 1)
          expect([a, b, c].filter((count) => count > 0)).toHaveLength(1);
        for (const { count } of result.cells) expect(count === undefined || count === 0 || count >= 5).toBe(true);
      }
});

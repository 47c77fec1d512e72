import { shareOut } from './share-out.js';

const leases = [
  { name: 'lists', weight: 6 },
  { name: 'news', weight: 2 },
  ...['a', 'b', 'c', 'd'].map((name) => ({ name, weight: 1 })),
];
const all = new Set(leases.map(({ name }) => name));
const none = new Set<string>();
const weightOf = (names: readonly string[]): number =>
  leases.reduce((sum, { name, weight }) => sum + (names.includes(name) ? weight : 0), 0);

it('gives everything to a worker that is alone', () => {
  expect(shareOut({ leases, mine: none, free: all, left: none, workers: 1 })).toEqual({ take: [...all], give: [] });
});

it('has the first give back what is more than its share, the lightest of it, and the next takes just that', () => {
  const { give } = shareOut({ leases, mine: all, free: none, left: none, workers: 2 });
  expect(give).toEqual(['d', 'c', 'b', 'a', 'news']);
  const { take } = shareOut({ leases, mine: none, free: new Set(give), left: none, workers: 2 });
  expect(weightOf(take)).toBe(6);
});

it('moves nothing to and fro once everybody has a share', () => {
  for (const mine of [new Set(['lists']), new Set(['news', 'a', 'b', 'c', 'd'])])
    expect(shareOut({ leases, mine, free: none, left: none, workers: 2 })).toEqual({ take: [], give: [] });
});

it('leaves nothing undone that fits into nobody’s share', () => {
  const held = { leases, mine: new Set(['news', 'a']), free: new Set(['lists']), workers: 4 };
  expect(shareOut({ ...held, left: none }).take).toEqual([]);
  expect(shareOut({ ...held, left: new Set(['lists']) }).take).toEqual(['lists']);
});

it.each([2, 3, 4, 7])('comes to rest among %s workers with everything held', (workers) => {
  const held = Array.from({ length: workers }, (_, at) => new Set(at === 0 ? all : none));
  const freeNow = () => new Set([...all].filter((name) => !held.some((mine) => mine.has(name))));
  let left = new Set<string>();
  let moved = true;
  for (let round = 0; round < 20 && moved; round += 1) {
    moved = false;
    const before = freeNow();
    for (const mine of held) {
      const free = freeNow();
      const asked = { leases, mine, free, left: new Set([...left].filter((name) => free.has(name))), workers };
      const { take, give } = shareOut(asked);
      for (const name of take) mine.add(name);
      for (const name of give) mine.delete(name);
      moved ||= take.length + give.length > 0;
    }
    left = before;
  }
  expect(moved).toBe(false);
  expect(held.reduce((sum, one) => sum + one.size, 0)).toBe(all.size);
});

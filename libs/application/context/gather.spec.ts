import { gather } from './gather.js';

it('asks once for what is wanted in one turn, and gives each its own', async () => {
  const asked: (readonly number[])[] = [];
  const double = gather(async (some: readonly number[]) => {
    asked.push(some);
    return some.map((one) => one * 2);
  });
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(await double(4)).toBe(8);
  expect(asked).toEqual([[1, 2, 3], [4]]);
});

it('lets one bad thing fail nobody else', async () => {
  const root = gather(async (some: readonly number[]) => {
    if (some.some((one) => one < 0)) throw new RangeError('below zero');
    return some.map(Math.sqrt);
  });
  const ends = await Promise.allSettled([4, -1, 9].map(root));
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : String(end.reason)))).toEqual([
    2,
    'RangeError: below zero',
    3,
  ]);
});

it('fails where too few answers come', () =>
  expect(
    Promise.all([1, 2].map(gather(async (some: readonly number[]) => (some.length > 0 ? [] : [0])))),
  ).rejects.toThrow('came'));

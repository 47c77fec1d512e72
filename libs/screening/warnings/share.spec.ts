import { sharesOf } from './share.js';

it('counts each against all that came in its pool on that day, and leaves days out on which none came', () => {
  const of = (id: string, pool: string, ...counts: readonly { day: number; part: number }[]) => ({
    ...{ id, group: 'shops', pool, counts },
  });
  const [a, b, c] = sharesOf([
    of('a', 'complaints', { day: 9, part: 2 }, { day: 3, part: 1 }),
    of('b', 'complaints', { day: 3, part: 4 }),
    of('c', 'tips', { day: 3, part: 1 }),
  ]);
  expect(a?.days).toEqual([
    { day: 3, whole: 5, part: 1 },
    { day: 9, whole: 2, part: 2 },
  ]);
  expect(b?.days.map(({ part }) => part)).toEqual([4, 0]);
  expect(c?.days).toEqual([{ day: 3, whole: 1, part: 1 }]);
});

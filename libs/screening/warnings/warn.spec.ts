import type { Festival, Subject } from './history.js';
import { surpriseOf } from './surprise.js';
import { warn } from './warn.js';

it.each([
  ['Poisson', 5, 2, 2, 0.0527],
  ['Poisson', 0, 2, 2, 1],
  ['Poisson', 1_100, 1_000, 1_000, 0.00095],
  ['counts that scatter twice as much', 5, 2, 4, 0.1094],
])('tells how likely so many are by chance: %s, %i of %d', (_, count, mean, variance, expected) =>
  expect(surpriseOf(count, mean, variance)).toBeCloseTo(expected, 4),
);

const FESTIVAL: Festival = { name: 'autumn', on: [300, 665] };
/** Each day so many goods; by the week one complaint, or what `more` says of that day. */
const shop = (id: string, more: (day: number) => number = () => 0, group = 'bags'): Subject => ({
  id,
  group,
  days: Array.from({ length: 665 }, (_, day) => ({ day, whole: 100, part: (day % 7 === 0 ? 1 : 0) + more(day) })),
});
const others = Array.from({ length: 9 }, (_, at) => shop(`calm-${at}`));

it('warns of who stands out, since when, and says all that it rests on', () => {
  const loud = shop('loud', (day) => (day >= 640 ? 1 : 0));
  const [warning, ...more] = warn([...others, loud], [FESTIVAL], 654);
  expect(more).toEqual([]);
  expect(warning).toMatchObject({
    ...{ subject: 'loud', group: 'bags', festival: 'autumn', since: 640, seen: { part: 16, whole: 1_400 } },
    expected: { season: 1, years: 1, scatter: 1 },
  });
  expect(warning?.low).toBeGreaterThan(warning?.expected.rate ?? 1);
  expect(warning?.chance).toBeLessThan(0.001);
});

it('warns of nobody where all rise alike, as they did the year before', () => {
  const season = (day: number): number => (day % 4 === 0 && ((day >= 258 && day < 300) || day >= 623) ? 1 : 0);
  const alike = Array.from({ length: 10 }, (_, at) => shop(`shop-${at}`, season));
  expect(warn(alike, [FESTIVAL], 654)).toEqual([]);
});

it('warns of nobody far from a festival, nor by what came after that morning', () => {
  const loud = shop('loud', (day) => (day >= 654 ? 5 : 0));
  expect(warn([...others, loud], [FESTIVAL], 654)).toEqual([]);
  expect(warn([...others, shop('early', (day) => (day >= 480 ? 1 : 0))], [FESTIVAL], 500)).toEqual([]);
});

it('warns of nobody of whose group nothing was ever seen: where nothing is usual, nothing is unusual', () => {
  const fresh: Subject = { id: 'new', group: 'novelties', days: [{ day: 652, whole: 3, part: 3 }] };
  expect(warn([...others, fresh], [FESTIVAL], 654)).toEqual([]);
});

it('gives the same for the same counts, whatever their order', () => {
  const all = [...others, shop('loud', (day) => (day >= 640 ? 1 : 0))];
  expect(warn(all.toReversed(), [FESTIVAL], 654)).toEqual(warn(all, [FESTIVAL], 654));
});

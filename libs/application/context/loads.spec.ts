import type { Database } from '#event-store/types.js';
import { addLoad, findLoads } from './loads.js';

/** With a reader of the docket, or with none yet. */
const databaseWith = (isRead: boolean): Database =>
  ({ query: () => Promise.resolve({ rows: isRead ? [{ name: 'docket', generation: 1, reader: 'docket_1' }] : [] }) }) as unknown as Database; // prettier-ignore

const counting = (...counts: readonly number[]) => {
  let asked = 0;
  return { count: () => Promise.resolve(new Map([['maja', counts[asked++] ?? NaN]])), asked: () => asked };
};

it('counts few whenever somebody asks', async () => {
  const [database, { count, asked }] = [databaseWith(true), counting(2, 3)];
  expect((await findLoads(database, 'officers', count, () => 0)).get('maja')).toBe(2);
  expect((await findLoads(database, 'officers', count, () => 0)).get('maja')).toBe(3);
  expect(asked()).toBe(2);
});

it('keeps a count of many for as long as so many weigh, for each association by itself', async () => {
  const [database, { count }] = [databaseWith(true), counting(10_000, 20_000, 30_000)];
  const at = async (ticks: number, name = 'officers of one') => {
    const loads = await findLoads(database, name, count, () => ticks);
    return loads.get('maja');
  };
  expect([await at(0), await at(999), await at(999, 'officers of another'), await at(1_000)]).toEqual([
    10_000, 10_000, 20_000, 30_000,
  ]);
});

it('adds to a count that holds what is given to somebody meanwhile, and counts anew after it', async () => {
  const [database, { count }] = [databaseWith(true), counting(10_000, 20_000)];
  const at = async (ticks: number) => (await findLoads(database, 'officers', count, () => ticks)).get('maja');
  addLoad(database, 'officers', 'maja'); // nothing is counted yet
  const first = await at(0);
  addLoad(database, 'officers', 'maja');
  addLoad(database, 'officers of another', 'maja');
  expect([first, await at(999), await at(1_000)]).toEqual([10_000, 10_001, 20_000]);
});

it('finds nothing where no worker has run yet', async () => {
  const { count, asked } = counting(1);
  expect([...(await findLoads(databaseWith(false), 'officers', count, () => 0))]).toEqual([]);
  expect(asked()).toBe(0);
});

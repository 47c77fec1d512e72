import { setImmediate } from 'node:timers/promises';
import type { Database } from './types.js';
import { readGathered } from './read-gathered.js';

const database = { query: () => Promise.reject(new Error('not asked')) } as unknown as Database;

const opened = () => {
  const readings: (PromiseWithResolvers<readonly string[]> & { readonly keys: readonly string[] })[] = [];
  const read = readGathered((_: Database, keys: readonly string[]) => {
    const reading = { ...Promise.withResolvers<readonly string[]>(), keys };
    readings.push(reading);
    return reading.promise;
  });
  return { readings, ask: (key: string) => read(database, key) };
};

it('reads together what is asked while one reading runs, and gives each its own', async () => {
  const { readings, ask } = opened();
  const first = ask('a');
  const later = [ask('b'), ask('c'), ask('b')];
  readings[0]?.resolve(['A']);
  await expect(first).resolves.toBe('A');
  await setImmediate();
  expect(readings.map(({ keys }) => keys)).toEqual([['a'], ['b', 'c', 'b']]);
  readings[1]?.resolve(['B', 'C', 'B']);
  await expect(Promise.all(later)).resolves.toEqual(['B', 'C', 'B']);
  await setImmediate();
  void ask('d');
  expect(readings[2]?.keys).toEqual(['d']);
});

it('tells those of a reading that failed, and goes on with the next', async () => {
  const { readings, ask } = opened();
  const first = ask('a');
  const next = ask('b');
  readings[0]?.reject(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  await setImmediate();
  readings[1]?.resolve(['B']);
  await expect(next).resolves.toBe('B');
});

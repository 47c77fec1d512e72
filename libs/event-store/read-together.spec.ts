import { setImmediate } from 'node:timers/promises';
import type { Database } from './types.js';
import { readTogether } from './read-together.js';

const begun = () => {
  const database = { query: () => Promise.reject(new Error('not asked')) } as unknown as Database;
  const readings: PromiseWithResolvers<string>[] = [];
  const ask = (name = 'a', from = database): Promise<string> =>
    readTogether(from, name, () => {
      const reading = Promise.withResolvers<string>();
      readings.push(reading);
      return reading.promise;
    });
  return { database, readings, ask };
};

it('reads once for all who ask while one runs, and never gives them what had begun before they asked', async () => {
  const { readings, ask } = begun();
  const first = ask();
  const later = [ask(), ask(), ask()];
  expect(readings).toHaveLength(1);
  readings[0]?.resolve('before');
  await expect(first).resolves.toBe('before');
  await setImmediate();
  expect(readings).toHaveLength(2);
  const last = ask();
  readings[1]?.resolve('then');
  await expect(Promise.all(later)).resolves.toEqual(['then', 'then', 'then']);
  await setImmediate();
  readings[2]?.resolve('at last');
  await expect(last).resolves.toBe('at last');
  await setImmediate();
  const anew = ask();
  expect(readings).toHaveLength(4);
  readings[3]?.resolve('anew');
  await expect(anew).resolves.toBe('anew');
});

it('keeps other things and other connections apart', () => {
  const { database, readings, ask } = begun();
  void ask('a');
  void ask('b');
  void ask('a', { ...database });
  expect(readings).toHaveLength(3);
});

it('reads anew for who waits where the one before failed', async () => {
  const { readings, ask } = begun();
  const first = ask();
  const second = ask();
  readings[0]?.reject(new Error('lost'));
  await expect(first).rejects.toThrow('lost');
  await setImmediate();
  readings[1]?.resolve('there');
  await expect(second).resolves.toBe('there');
});

import { eachHour } from './each-hour.js';

const START = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

it('looks until nothing is left, then in the next hour, and at once when a clock was moved', async () => {
  const found = [500, 20, 0, 0, 3, 0, 0];
  let [at, looks] = [START, 0];
  let move = (): void => undefined;
  const look = eachHour(
    () => Promise.resolve(found[looks++] ?? 0),
    () => new Date(at),
    { onAppend: (callback) => (move = callback) },
  );
  const after = async (minutes: number): Promise<number> => {
    at += minutes * MINUTE;
    await look();
    return looks;
  };
  expect(await after(0)).toBe(1);
  expect(await after(1)).toBe(2);
  expect(await after(1)).toBe(3);
  expect(await after(1)).toBe(3);
  expect(await after(56)).toBe(3);
  expect(await after(1)).toBe(4);
  move();
  expect(await after(1)).toBe(5);
  expect(await after(1)).toBe(6);
  expect(await after(1)).toBe(6);
});

it('looks again after a failure', async () => {
  const looked: number[] = [];
  const look = eachHour(
    () => (looked.push(1), looked.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve(0)),
    () => new Date(START),
    { onAppend: () => undefined },
  );
  await expect(look()).rejects.toThrow('away');
  await expect(look()).resolves.toBe(0);
  expect(looked).toHaveLength(2);
});

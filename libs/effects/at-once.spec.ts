import { tryAtOnce } from './at-once.js';
import { Busy } from './attempt-failed.js';

const fails = (error = new Error('down')) => Promise.reject(error);

it('gives what the call gives, however many there are at once', async () => {
  const atOnce = tryAtOnce({ milliseconds: 1_000, rest: 10_000 });
  expect(await Promise.all([1, 2, 3].map((number) => atOnce(async () => number)))).toEqual([1, 2, 3]);
});

it('begins nothing for a while after a failure', async () => {
  const atOnce = tryAtOnce({ milliseconds: 1_000, rest: 10_000 });
  expect(await atOnce(() => fails())).toBe('later');
  let begun = 0;
  expect(await atOnce(async () => (begun += 1))).toBe('later');
  expect(begun).toBe(0);
});

it('lets one alone try after the rest, and all when that succeeded', async () => {
  jest.useFakeTimers();
  const atOnce = tryAtOnce({ milliseconds: 5_000, rest: 10_000 });
  expect(await atOnce(() => fails())).toBe('later');
  jest.advanceTimersByTime(10_001);
  let finish: (value: number) => void = () => undefined;
  const first = atOnce(() => new Promise<number>((done) => (finish = done)));
  expect(await atOnce(async () => 2)).toBe('later');
  finish(1);
  expect(await first).toBe(1);
  expect(await atOnce(async () => 3)).toBe(3);
  jest.useRealTimers();
});

it('waits for nothing that takes too long, and rests after it', async () => {
  const atOnce = tryAtOnce({ milliseconds: 5, rest: 10_000 });
  expect(await atOnce(() => new Promise(() => undefined))).toBe('later');
  expect(await atOnce(async () => 1)).toBe('later');
});

it('does not take a full line for a failure', async () => {
  const atOnce = tryAtOnce({ milliseconds: 1_000, rest: 10_000 });
  expect(await atOnce(() => fails(new Busy()))).toBe('later');
  expect(await atOnce(async () => 1)).toBe(1);
});

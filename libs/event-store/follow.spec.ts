import { until } from '../../test/support/until.js';
import { follow } from './follow.js';

const IDLE = 5; // milliseconds
const LONG = 30; // passes of one who looks by itself, within which another would have looked

/** One who passes for nothing, and how often it has; it looks by itself after 5 ms unless it is called. */
function passing(isOn?: () => boolean, pass: (n: number) => Promise<number> = async () => 0) {
  let [count, call] = [0, (): void => undefined];
  const log = isOn && { onAppend: (callback: () => void) => void (call = callback), isOn };
  const failures: unknown[] = [];
  const following = follow(
    () => pass((count += 1)),
    IDLE,
    (error) => void failures.push(error),
    log,
  );
  return { count: () => count, call: () => call(), failures, stop: following.stop };
}

it('rests while whoever calls it is on, and looks at once when it is called', async () => {
  const [resting, looking] = [passing(() => true), passing()];
  await until('another has looked often', () => looking.count() > LONG);
  expect(resting.count()).toBe(1);
  resting.call();
  await until('it has looked', () => resting.count() === 2);
  await Promise.all([resting.stop(), looking.stop()]);
});

it('looks by itself where nobody can call it', async () => {
  const one = passing(() => false);
  await until('it has looked often', () => one.count() > LONG);
  await one.stop();
});

it('looks by itself for a while after a pass has failed, since what it was called for is not done', async () => {
  const one = passing(
    () => true,
    async (n) => {
      if (n === 1) throw new Error('the database is away');
      return 0;
    },
  );
  await until('it has looked often', () => one.count() > LONG);
  expect(one.failures).toEqual([new Error('the database is away')]);
  await one.stop();
});

it('misses no call that comes while it looks, and goes on while there is something', async () => {
  let called = (): void => undefined;
  const one = passing(
    () => true,
    async (n) => {
      if (n === 2) called();
      return n === 3 || n === 4 ? 1 : 0;
    },
  );
  called = one.call;
  one.call();
  await until('it went on until there was nothing', () => one.count() === 5);
  await one.stop();
});

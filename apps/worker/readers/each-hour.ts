import type { Listening } from '#event-store/listen.js';

const HOUR = 3_600_000;

/**
 * A pass over what ends by days: once nothing was left it looks again in the next hour, or as soon as a clock was
 * moved.
 * What has ended long ago is not gone through at every turn.
 */
export function eachHour(
  pass: () => Promise<number>,
  now: () => Date,
  clock: Pick<Listening, 'onAppend'>,
): () => Promise<number> {
  let done: number | undefined;
  let moved = false;
  clock.onAppend(() => (moved = true));
  return async () => {
    const hour = Math.floor(now().getTime() / HOUR);
    if (done === hour && !moved) return 0;
    moved = false; // before looking: one that is moved meanwhile is looked at again
    const found = await pass();
    done = found === 0 ? hour : undefined;
    return found;
  };
}

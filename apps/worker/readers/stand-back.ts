import { setTimeout } from 'node:timers/promises';
import type { Pressed } from './pressure.js';
import type { Wake } from './waker.js';

export type StandingBack = {
  readonly wake: Wake;
  /** From now on nothing stands back: what waits goes at once. */
  readonly end: () => void;
};

export type Rest = { /** So many at once never ask. */ readonly few: number; /** Milliseconds between two under pressure. */ readonly apart: number };

/** While it waits it asks again so often. */
const AGAIN = 50;

/**
 * Wakes in their order, under pressure slowly: who files waits for an answer, and what follows is merely to be done. It goes on
 * all the time, so nothing starves, and at full speed as soon as the pressure is gone or cannot be known.
 */
export function standBack(wake: Wake, pressed: Pressed, { few, apart }: Rest): StandingBack {
  let under = 0;
  let last = -Infinity;
  let ended = false;
  let queue = Promise.resolve();

  const isPressed = (): Promise<boolean> => pressed().catch(() => false);
  const turn = async (): Promise<void> => {
    for (let rest = restUntil(); rest > 0 && !ended && (await isPressed()); rest = restUntil()) await setTimeout(Math.min(rest, AGAIN));
    last = performance.now();
  };
  const restUntil = (): number => last + apart - performance.now();

  return {
    wake: async (disputeId, first) => {
      under += 1;
      try {
        if (under > few) await (queue = queue.then(turn));
        await wake(disputeId, first);
      } finally {
        under -= 1;
      }
    },
    end: () => void (ended = true),
  };
}

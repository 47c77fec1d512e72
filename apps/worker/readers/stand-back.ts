import { setTimeout } from 'node:timers/promises';
import type { Pressed } from './pressure.js';

export type StandingBack<Facts extends readonly unknown[]> = {
  readonly run: (...facts: Facts) => Promise<void>;
  /** From now on nothing stands back: what waits goes at once. */
  readonly end: () => void;
};

export type Rest = { /** So many at once never ask. */ readonly few: number; /** Milliseconds between two under pressure. */ readonly apart: number };

/** While it waits it asks again so often. */
const AGAIN = 50;

/**
 * Work in its order, under pressure slowly: who files waits for an answer, and what follows is merely to be done. It goes on
 * all the time, so nothing starves, and at full speed as soon as the pressure is gone or cannot be known.
 */
export function standBack<Facts extends readonly unknown[]>(
  work: (...facts: Facts) => Promise<void>,
  pressed: Pressed,
  { few, apart }: Rest,
): StandingBack<Facts> {
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
    run: async (...facts) => {
      under += 1;
      try {
        if (under > few) await (queue = queue.then(turn));
        await work(...facts);
      } finally {
        under -= 1;
      }
    },
    end: () => void (ended = true),
  };
}

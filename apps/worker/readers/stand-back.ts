import { setTimeout } from 'node:timers/promises';

/**
 * How many milliseconds should lie between two pieces of work just now; 0 where none has to wait, undefined where
 * nobody knows yet.
 */
export type Rest = () => Promise<number | undefined>;

export type StandingBack<Facts extends readonly unknown[]> = {
  readonly run: (...facts: Facts) => Promise<void>;
  /** From now on nothing stands back: what waits goes at once. */
  readonly end: () => void;
};

/** While it waits it asks again so often, and so long it waits for somebody to know. */
const AGAIN = 50;

/**
 * Work in its order, under pressure slowly: who files waits for an answer, and what follows is merely to be done. It
 * goes on all the time, so nothing starves, and at full speed as soon as the pressure is gone or cannot be known. `few`
 * at once never ask.
 */
export function standBack<Facts extends readonly unknown[]>(
  work: (...facts: Facts) => Promise<void>,
  rest: Rest,
  few = 1,
): StandingBack<Facts> {
  let under = 0;
  let last = -Infinity;
  let ended = false;
  let queue = Promise.resolve();

  const left = async (): Promise<number> =>
    ended ? 0 : last + ((await rest().catch(() => 0)) ?? AGAIN) - performance.now();
  const turn = async (): Promise<void> => {
    for (let wait = await left(); wait > 0; wait = await left()) await setTimeout(Math.min(wait, AGAIN));
    last = performance.now();
  };

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

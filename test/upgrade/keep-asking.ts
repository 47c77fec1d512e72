import { until } from '../support/until.js';

type Fire = Awaited<ReturnType<typeof import('../faults/kit/fire.js').openFire>>;

/** The load goes on by itself, in pieces; `more` waits until so many more commands were acknowledged. */
export function keepAsking(fire: Fire) {
  let over = false;
  const playing = (async () => {
    while (!over) {
      await fire.play(fire.clients.acknowledged() + 20);
    }
  })();
  playing.catch(() => undefined); // whoever waits for more, or for the end, is told
  return {
    more: async (count: number): Promise<void> => {
      const wanted = fire.clients.acknowledged() + count;
      await Promise.race([playing, until('clients are answered', () => fire.clients.acknowledged() >= wanted)]);
    },
    end: async (): Promise<void> => {
      over = true;
      await playing;
    },
  };
}

import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { startApi, type ApiProcess } from './api-process.js';
import type { Dice } from './seed.js';

/** Several APIs over one database, each of which may be killed at any moment. */
export type Apis = {
  readonly urls: () => readonly string[];
  /**
   * Kills one of those that are ready, with -9, and starts it again on its port. Tells after how many milliseconds it
   * is ready again.
   */
  readonly killOne: (dice: Dice) => Promise<{ readonly again: Promise<number> }>;
  readonly stop: () => Promise<void>;
};

type Kept = { api: ApiProcess; isReady: boolean };

export async function startApis(system: Pick<WholeSystem, 'home' | 'running'>, count: number): Promise<Apis> {
  const keep = (api: ApiProcess): Kept => {
    const kept: Kept = { api, isReady: false };
    api.ready.then(
      () => (kept.isReady = true),
      () => undefined,
    );
    return kept;
  };
  const apis = (await Promise.all(Array.from({ length: count }, () => startApi(system)))).map(keep);
  await Promise.all(apis.map(({ api }) => api.ready));
  return {
    urls: () => apis.map(({ api }) => api.url),
    killOne: async (dice) => {
      const ready = await until('one of the APIs is ready', () => {
        const found = apis.filter(({ isReady }) => isReady);
        return found.length > 0 && found;
      });
      const victim = dice.pick(ready);
      await victim.api.kill('SIGKILL');
      const again = await startApi(system, {}, Number(new URL(victim.api.url).port));
      apis[apis.indexOf(victim)] = keep(again);
      return { again: again.ready };
    },
    stop: async () => void (await Promise.all(apis.map(({ api }) => api.kill('SIGKILL')))),
  };
}

/**
 * Kills, one after the other, when what is done passes the next of `kills` marks, drawn over 0 to `end`; after how many
 * milliseconds each was ready again.
 */
export async function killAlong(
  apis: Apis,
  dice: Dice,
  kills: number,
  end: number,
  done: () => number,
): Promise<readonly number[]> {
  const marks = Array.from({ length: kills }, (_, index) =>
    Math.floor((end * (index + dice.below(100) / 100)) / kills),
  );
  const again: Promise<number>[] = [];
  for (const mark of marks) {
    await until(`${mark} commands are acknowledged`, () => done() >= mark);
    again.push((await apis.killOne(dice)).again.catch(() => NaN)); // it may be killed again before it was ready
  }
  return (await Promise.all(again)).filter((milliseconds) => !Number.isNaN(milliseconds));
}

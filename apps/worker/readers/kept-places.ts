import { clearTimeout, setTimeout } from 'node:timers';
import type pg from 'pg';
import { saveShards } from './wake-shards.js';

/** Up to where parts of the disputes are woken, as the process knows it that wakes them. */
export type Places = {
  /** Where a part goes on that is noted to have got to a position, of a log that goes to another. */
  readonly from: (shard: number, noted: number, head: number) => number;
  /** All of these parts are woken up to there, and whether anybody was. */
  readonly reached: (shards: readonly number[], position: number, woke: boolean) => Promise<void>;
  /** Notes what is not noted yet, as far as it can. */
  readonly end: () => Promise<void>;
};

/** Noted with each page. */
export const notedAtOnce = (pool: pg.Pool): Places => ({
  from: (_, noted) => noted,
  reached: (shards, position) => saveShards(pool, shards, position),
  end: () => Promise.resolve(),
});

const REST = 1_000;

/**
 * Noted at once where somebody was woken, else once a second: most pages wake nobody, and whoever takes over finds that
 * again. What is told of them lags by so much.
 */
export function keptPlaces(pool: pg.Pool, rest = REST): Places {
  const unsaved = new Map<number, number>();
  let timer: NodeJS.Timeout | undefined;
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const some = [...unsaved];
    for (const [position, parts] of Map.groupBy(some, ([, reached]) => reached))
      await saveShards(
        pool,
        parts.map(([shard]) => shard),
        position,
      );
    // from now on the table alone says it
    for (const [shard, position] of some) if (unsaved.get(shard) === position) unsaved.delete(shard);
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void save().catch(soon), rest).unref();
  };
  return {
    from: (shard, noted, head) => {
      const reached = unsaved.get(shard) ?? 0;
      if (reached <= head) return Math.max(noted, reached);
      unsaved.delete(shard); // it was another log, as before a standby took over that had less of it
      return noted;
    },
    reached: async (shards, position, woke) => {
      for (const shard of shards) unsaved.set(shard, Math.max(unsaved.get(shard) ?? 0, position));
      if (woke) await save();
      else soon();
    },
    end: () => save().catch(() => undefined), // whoever comes next goes on from where it was noted last
  };
}

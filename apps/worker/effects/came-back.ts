import type pg from 'pg';
import type { Effect } from '#domain/dispute/effect.js';
import type { Later } from '#infrastructure/later.js';
import { destinationOf } from './attempts.js';
import type { Failing } from './failing.js';

type Parts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly failing: Pick<Failing, 'any'>;
  /** Has these effects of a dispute tried at once. */
  readonly again: (disputeId: string, keys: readonly string[]) => Promise<void>;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
  readonly after: Later['after'];
};

/** Told of every effect that went well. Never throws: who waits is tried later anyway. */
export type CameBack = (effect: Effect) => Promise<void>;

/** Whoever was woken and failed once more is not woken by each of the others, in milliseconds. */
const REST = 5_000;
/** After it an attempt that was under way when another went well has failed or gone well, too; in milliseconds. */
const LAST_LOOK = 20_000;
const MOST = 1_000;

/**
 * One effect to a destination went well: whatever waits in back-off for that destination is tried at once, up to 1,000
 * effects, those that have waited longest first. Looked at once more a moment later: what failed meanwhile would wait
 * ten minutes for a destination that has long come back, if it were the last that goes there.
 */
export function openCameBack({ pool, failing, again, now, report, after }: Parts): CameBack {
  const woken = new Map<string, number>();
  const looksOnceMore = new Set<string>();
  const wake = async (destination: string, at: number): Promise<void> => {
    try {
      const waiting = await waitingFor(pool, destination);
      if (waiting.length === 0) return;
      woken.set(destination, at);
      for (const { dispute_id: disputeId, keys } of waiting) again(disputeId, keys).catch(report);
    } catch (error) {
      report(error);
    }
  };
  const lookOnceMore = (destination: string): void => {
    if (looksOnceMore.has(destination)) return;
    looksOnceMore.add(destination);
    after(LAST_LOOK, () => {
      looksOnceMore.delete(destination);
      void wake(destination, now().getTime());
    });
  };
  return async (effect) => {
    if (!failing.any()) return;
    const [destination, at] = [destinationOf(effect), now().getTime()];
    lookOnceMore(destination);
    if (at - (woken.get(destination) ?? -Infinity) >= REST) await wake(destination, at);
  };
}

type Waiting = { readonly dispute_id: string; readonly keys: readonly string[] };

async function waitingFor(pool: Parts['pool'], destination: string): Promise<readonly Waiting[]> {
  const text = `SELECT dispute_id, array_agg(key) AS keys
     FROM (SELECT dispute_id, key FROM read.effect_attempt WHERE destination = $1 AND NOT gave_up ORDER BY last_attempt_at LIMIT $2) AS waiting
     GROUP BY dispute_id`;
  return (await pool.query<Waiting>({ name: 'waiting-for-destination', text, values: [destination, MOST] })).rows;
}

import type pg from 'pg';
import { catchUp } from './catch-up.js';
import { currentGenerations } from './current-generations.js';
import { goLive } from './generations.js';
import type { Projection } from './projection.js';

/**
 * One pass over every table of these projections: the next page into each, and a new table that has read everything takes
 * the old one's place. How many events were applied.
 */
export async function keepUp(pool: pg.Pool, projections: readonly Projection[]): Promise<number> {
  let applied = 0;
  for (const generation of await currentGenerations(pool, projections)) {
    const some = await catchUp(pool, generation);
    if (some === 0 && !generation.live) await goLive(pool, generation);
    applied += some;
  }
  return applied;
}

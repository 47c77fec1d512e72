import type pg from 'pg';
import { catchUpTogether } from './catch-up-together.js';
import { catchUp } from './catch-up.js';
import { currentGenerations } from './current-generations.js';
import { goLive } from './go-live.js';
import type { Projection } from './projection.js';

/**
 * One pass over every table of these projections: the next page into each, and a new table that has read everything
 * takes the old one's place. How many events were applied.
 */
export async function keepUp(pool: pg.Pool, projections: readonly Projection[]): Promise<number> {
  const generations = await currentGenerations(pool, projections);
  const together = await catchUpTogether(pool, generations);
  let applied = [...together.values()].reduce((sum, some) => sum + some, 0);
  for (const generation of generations) {
    if (together.has(generation)) continue;
    const some = await catchUp(pool, generation);
    if (some === 0 && !generation.live) await goLive(pool, generation);
    applied += some;
  }
  return applied;
}

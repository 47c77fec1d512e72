import type pg from 'pg';
import type { StreamsUpTo } from '#event-store/known-streams.js';
import { buildNext } from './build-next.js';
import { findBuilding } from './building.js';
import { catchUpTogether } from './catch-up-together.js';
import { catchUp, PAGE } from './catch-up.js';
import { countAgain } from './count-again.js';
import { currentGenerations } from './current-generations.js';
import { goLive } from './go-live.js';
import type { Projection } from './projection.js';

/**
 * One pass over every table of these projections: the next page into each, the next streams into those that are being
 * built, and a new table that has read everything takes the old one's place; rows that rest on days which a calendar
 * has made known since are counted again. How many events were applied.
 */
export async function keepUp(
  pool: pg.Pool,
  projections: readonly Projection[],
  streams?: StreamsUpTo,
): Promise<number> {
  const all = await currentGenerations(pool, projections);
  const readers = all.map(({ reader }) => reader);
  let building = await findBuilding(pool, readers);
  let applied = 0;
  if (building.size > 0) {
    const built = await buildNext(pool, all);
    const left = await findBuilding(pool, readers);
    const isNextGroup = left.size > 0 && left.size < building.size;
    if (built > 0 || isNextGroup) applied = Math.max(built, PAGE); // a page is full, however short its streams are
    building = left;
  }
  const generations = all.filter(({ reader }) => !building.has(reader));
  const together = await catchUpTogether(pool, generations, streams);
  for (const some of together.values()) applied += some;
  for (const generation of generations) {
    if (together.has(generation)) continue;
    const some = await catchUp(pool, generation, undefined, streams);
    if (some === 0 && !generation.live) await goLive(pool, generation);
    applied += some;
  }
  const counted = await countAgain(pool, generations, streams);
  return counted > 0 ? Math.max(applied, PAGE) : applied; // a page, as above
}

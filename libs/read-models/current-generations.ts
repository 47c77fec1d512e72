import type pg from 'pg';
import { beginGeneration, findAllGenerations } from './generations.js';
import type { Generation, Projection } from './projection.js';

/**
 * The tables to keep up to date: of each projection the live one, and the one that is to replace it. Begins what this
 * version needs.
 */
export async function currentGenerations(
  pool: pg.Pool,
  projections: readonly Projection[],
): Promise<readonly Generation[]> {
  const all: Generation[] = [];
  const found = await findAllGenerations(pool, projections);
  for (const projection of projections) {
    const known = found.filter((one) => one.projection === projection);
    const begun = known.some(({ version }) => version === projection.version)
      ? []
      : [await beginGeneration(pool, projection)];
    all.push(...known.filter(({ live, version }) => live || version === projection.version), ...begun);
  }
  return all;
}

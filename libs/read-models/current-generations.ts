import type pg from 'pg';
import { findAllGenerations, getOrBeginGeneration, isOutdated } from './generations.js';
import type { Generation, Projection } from './projection.js';

/**
 * The tables that a program of this release keeps up to date: of each projection those of its version, and until they
 * are read up the live one. It begins what it needs. Where the same columns are live with newer data it keeps none: a
 * newer program does. Tables with other columns are kept by the programs of other releases that know them.
 */
export async function currentGenerations(
  pool: pg.Pool,
  projections: readonly Projection[],
): Promise<readonly Generation[]> {
  const all: Generation[] = [];
  const found = await findAllGenerations(pool, projections);
  for (const projection of projections) {
    const known = found.filter((one) => one.projection === projection);
    if (isOutdated(projection, known)) continue;
    const isOwn = ({ version }: { readonly version: string }): boolean => version === projection.version;
    const begun = known.some(isOwn) ? undefined : await getOrBeginGeneration(pool, projection);
    all.push(...known.filter((one) => isOwn(one) || one.live), ...(begun ? [begun] : []));
  }
  return all;
}

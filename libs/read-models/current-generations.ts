import type pg from 'pg';
import { findAllGenerations, getOrBeginGeneration, isOutdated } from './generations.js';
import type { Generation, Projection } from './projection.js';
import { areOneTable } from './projection-version.js';

/**
 * The tables that a program of this release keeps up to date: of each projection those of its version, and until they
 * are read up the live one, where it has the same columns. It begins what it needs. Where a newer version is live it
 * keeps none: a newer program does, and whoever reads is served by that through the view. A live table with other
 * columns is kept by the older programs that know it, until this release's takes its place.
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
    all.push(
      ...known.filter((one) => isOwn(one) || (one.live && areOneTable(one.version, projection.version))),
      ...(begun ? [begun] : []),
    );
  }
  return all;
}

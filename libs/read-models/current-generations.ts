import type pg from 'pg';
import { readHead } from '#event-store/head.js';
import { findAllGenerations, getOrBeginGeneration, isOutdated } from './generations.js';
import type { Generation, Projection } from './projection.js';

/**
 * The tables that a program of this release keeps up to date: of each projection those of its version, and until they
 * are read up the live one. It begins what it needs, all at one position, so that they are built together. Where the
 * same columns are live with newer data it keeps none: a newer program does. Tables with other columns are kept by the
 * programs of other releases that know them.
 */
export async function currentGenerations(
  pool: pg.Pool,
  projections: readonly Projection[],
): Promise<readonly Generation[]> {
  const all: Generation[] = [];
  const found = await findAllGenerations(pool, projections);
  let head: number | undefined;
  for (const projection of projections) {
    const known = found.filter((one) => one.projection === projection);
    if (isOutdated(projection, known)) continue;
    const isOwn = ({ version }: { readonly version: string }): boolean => version === projection.version;
    all.push(...known.filter((one) => isOwn(one) || one.live));
    if (known.some(isOwn)) continue;
    const begun = await getOrBeginGeneration(pool, projection, (head ??= await readHead(pool)));
    if (begun) all.push(begun);
  }
  return all;
}

import type { Database } from '#event-store/types.js';
import { shapeOf, type Projection } from './projection.js';

/** What is live of these projections in other shapes, of whichever release. */
export async function findOtherShapes(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly { readonly projection: Projection; readonly version: string }[]> {
  const { rows } = await database.query<{ base: string; version: string }>({
    name: 'other-shapes',
    text: `SELECT ${NAME_OF_ALL} AS base, version FROM read.generation
             WHERE live AND ${NAME_OF_ALL} = ANY ($1::text[]) AND name <> ALL ($2::text[])`,
    values: [projections.map(({ name }) => name), projections.map(shapeOf)],
  });
  return rows.flatMap(({ base, version }) =>
    projections.filter(({ name }) => name === base).map((projection) => ({ projection, version })),
  );
}

/** A projection's name without its shape; releases before 0.3.0 had no shapes. */
export const NAME_OF_ALL = "regexp_replace(name, '_v[0-9]+$', '')";

import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import type { Database } from '#event-store/types.js';
import { beginBuilding } from './building.js';
import { findOtherShapes } from './other-shapes.js';
import { shapeOf, type Generation, type Projection } from './projection.js';
import { compareVersions, numberOf, type ProjectionVersion } from './projection-version.js';

type Row = {
  readonly name: string;
  readonly reader: string;
  readonly version: string;
  readonly live: boolean;
};

export type Found = Generation & { readonly version: string };

export const tableOf = (reader: string): string => `read."${reader}"`;

/** The generations of a projection that exist in its shape, the live one first. */
export const findGenerations = (database: Database, projection: Projection): Promise<readonly Found[]> =>
  findAllGenerations(database, [projection]);

/** The same of several. */
export async function findAllGenerations(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly Found[]> {
  const text = `SELECT name, reader, version, live FROM read.generation
                  WHERE name = ANY ($1::text[]) ORDER BY live DESC, created_at`;
  const { rows } = await database.query<Row>({
    name: 'find-generations',
    text,
    values: [projections.map(shapeOf)],
  });
  return projections.flatMap((projection) =>
    rows
      .filter(({ name }) => name === shapeOf(projection))
      .map(({ reader, version, live }) => ({ projection, reader, table: tableOf(reader), live, version })),
  );
}

/** Within a transaction: nobody else begins a table of this projection or makes one live. */
export const lockGenerations = (database: Database, name: string): Promise<unknown> =>
  database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`generation ${name}`]);

/** What is live was made by a newer release. */
export class NewerIsLive extends Error {
  override readonly name = 'NewerIsLive';
}

type Beginning = {
  /** Also where a newer release's is live. */
  readonly back?: boolean;
  /** Built from the log up to here. */
  readonly upTo?: number;
  /** Another than the projection's own. */
  readonly version?: ProjectionVersion;
};

/**
 * Begins another table for this projection; the first one is live at once, so that readers never miss their view.
 * Throws NewerIsLive.
 */
export async function beginGeneration(
  pool: pg.Pool,
  projection: Projection,
  beginning: Beginning = {},
): Promise<Generation> {
  return inTransaction(pool, async (client) => {
    await lockGenerations(client, projection.name);
    return begin(client, projection, await findGenerations(client, projection), beginning);
  });
}

/**
 * The table of this version that is there, also one that another process has just begun; else begins it. None where a
 * newer one is live. `upTo` as above.
 */
export async function getOrBeginGeneration(
  pool: pg.Pool,
  projection: Projection,
  upTo: number,
): Promise<Generation | undefined> {
  return inTransaction(pool, async (client) => {
    await lockGenerations(client, projection.name);
    const found = await findGenerations(client, projection);
    if (isOutdated(projection, found)) return undefined;
    const own = found.find(({ version }) => version === projection.version);
    if (own ?? (await findNewer(client, projection, found))) return own;
    return begin(client, projection, found, { upTo });
  });
}

/** Whether a newer version than this program's is live: it then reads that, keeps none of its own and begins none. */
export const isOutdated = ({ version }: Projection, found: readonly Found[]): boolean =>
  found.some((one) => one.live && compareVersions(one.version, version) > 0);

async function begin(
  client: pg.PoolClient,
  projection: Projection,
  found: readonly Found[],
  { back = false, upTo, version = projection.version }: Beginning,
): Promise<Generation> {
  const newer = await findNewer(client, projection, found);
  if (!back && newer !== undefined)
    throw new NewerIsLive(`${projection.name} is live in version ${newer}, newer than ${projection.version}`);
  const shape = shapeOf(projection);
  const live = !found.some((one) => one.live);
  const { rows } = await client.query<{ next: string }>(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM read.generation WHERE name = $1',
    [shape],
  );
  const reader = `${shape}_${rows[0]?.next ?? '1'}`;
  await client.query(projection.create(tableOf(reader)));
  await client.query('INSERT INTO read.generation (reader, name, version, number, live) VALUES ($1, $2, $3, $4, $5)', [
    reader,
    shape,
    version,
    rows[0]?.next,
    live,
  ]);
  await beginBuilding(client, reader, projection.categories, upTo);
  if (live) await client.query(`CREATE OR REPLACE VIEW read."${shape}" AS SELECT * FROM ${tableOf(reader)}`);
  return { projection, reader, table: tableOf(reader), live };
}

/**
 * The version of a newer release that is live and in whose place this program's would come: in its shape, or, where
 * nothing is of its shape, in a newer one. Undefined where none is.
 */
export async function findNewer(
  database: Database,
  projection: Projection,
  found: readonly Found[],
): Promise<string | undefined> {
  if (found.length > 0) return isOutdated(projection, found) ? found.find(({ live }) => live)?.version : undefined;
  const others = (await findOtherShapes(database, [projection])).map(({ version }) => version);
  return others.find((version) => numberOf(version) > numberOf(projection.version));
}

/** Takes a table away that nobody reads. */
export async function drop(database: Database, { reader, table }: Pick<Generation, 'reader' | 'table'>): Promise<void> {
  await database.query(`DROP TABLE IF EXISTS ${table}`);
  for (const kept of ['generation', 'checkpoint', 'parked'])
    await database.query(`DELETE FROM read.${kept} WHERE reader = $1`, [reader]);
}

import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import type { Database } from '#event-store/types.js';
import { beginBuilding } from './building.js';
import type { Generation, Projection } from './projection.js';
import { compareVersions } from './projection-version.js';

type Row = {
  readonly name: string;
  readonly reader: string;
  readonly version: string;
  readonly live: boolean;
  readonly readable_from: string | null;
};

export type Found = Generation & { readonly version: string; readonly readableFrom?: string | undefined };

export const tableOf = (reader: string): string => `read."${reader}"`;

/** The generations of a projection that exist, the live one first. */
export const findGenerations = (database: Database, projection: Projection): Promise<readonly Found[]> =>
  findAllGenerations(database, [projection]);

/** The same of several. */
export async function findAllGenerations(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly Found[]> {
  const text = `SELECT name, reader, version, live, readable_from FROM read.generation
                  WHERE name = ANY ($1::text[]) ORDER BY live DESC, created_at`;
  const { rows } = await database.query<Row>({
    name: 'find-generations',
    text,
    values: [projections.map(({ name }) => name)],
  });
  return projections.flatMap((projection) =>
    rows
      .filter(({ name }) => name === projection.name)
      .map(({ reader, version, live, readable_from: from }) => ({
        projection,
        reader,
        table: tableOf(reader),
        live,
        version,
        ...(from !== null && { readableFrom: from }),
      })),
  );
}

/** Within a transaction: nobody else begins a table of this projection or makes one live. */
export const lockGenerations = (database: Database, name: string): Promise<unknown> =>
  database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`generation ${name}`]);

/** What is live was made by a newer release. */
export class NewerIsLive extends Error {
  override readonly name = 'NewerIsLive';
}

/**
 * Begins another table for this projection; the first one is live at once, so that readers never miss their view.
 * Throws NewerIsLive.
 */
export async function beginGeneration(
  pool: pg.Pool,
  projection: Projection,
  { back = false, upTo }: { readonly back?: boolean; readonly upTo?: number } = {},
): Promise<Generation> {
  return inTransaction(pool, async (client) => {
    await lockGenerations(client, projection.name);
    return begin(client, projection, await findGenerations(client, projection), back, upTo);
  });
}

/**
 * The table of this version that is there, also one that another process has just begun; else begins it. None where a
 * newer one is live.
 */
export async function getOrBeginGeneration(pool: pg.Pool, projection: Projection): Promise<Generation | undefined> {
  return inTransaction(pool, async (client) => {
    await lockGenerations(client, projection.name);
    const found = await findGenerations(client, projection);
    if (isOutdated(projection, found)) return undefined;
    return found.find(({ version }) => version === projection.version) ?? begin(client, projection, found, false);
  });
}

/** Whether a newer version than this program's is live: it then reads that, keeps none of its own and begins none. */
export const isOutdated = ({ version }: Projection, found: readonly Found[]): boolean =>
  found.some((one) => one.live && compareVersions(one.version, version) > 0);

async function begin(
  client: pg.PoolClient,
  projection: Projection,
  found: readonly Found[],
  back: boolean,
  upTo?: number,
): Promise<Generation> {
  if (!back && isOutdated(projection, found))
    throw new NewerIsLive(
      `${projection.name} is live in version ${found[0]?.version}, newer than ${projection.version}`,
    );
  const live = !found.some((one) => one.live);
  const { rows } = await client.query<{ next: string }>(
    'SELECT coalesce(max(number), 0) + 1 AS next FROM read.generation WHERE name = $1',
    [projection.name],
  );
  const reader = `${projection.name}_${rows[0]?.next ?? '1'}`;
  await client.query(projection.create(tableOf(reader)));
  await client.query(
    'INSERT INTO read.generation (reader, name, version, number, live, readable_from) VALUES ($1, $2, $3, $4, $5, $6)',
    [reader, projection.name, projection.version, rows[0]?.next, live, projection.readableFrom],
  );
  await beginBuilding(client, reader, projection.categories, upTo);
  if (live) await client.query(`CREATE OR REPLACE VIEW read."${projection.name}" AS SELECT * FROM ${tableOf(reader)}`);
  return { projection, reader, table: tableOf(reader), live };
}

/** Takes a table away that nobody reads. */
export async function drop(database: Database, { reader, table }: Pick<Generation, 'reader' | 'table'>): Promise<void> {
  await database.query(`DROP TABLE IF EXISTS ${table}`);
  for (const kept of ['generation', 'checkpoint', 'parked'])
    await database.query(`DELETE FROM read.${kept} WHERE reader = $1`, [reader]);
}

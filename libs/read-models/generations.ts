import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import type { Database } from '#event-store/types.js';
import type { Generation, Projection } from './projection.js';

type Row = { readonly name: string; readonly reader: string; readonly version: string; readonly live: boolean };

type Found = Generation & { readonly version: string };

const tableOf = (reader: string): string => `read."${reader}"`;

/** The generations of a projection that exist, the live one first. */
export const findGenerations = (database: Database, projection: Projection): Promise<readonly Found[]> =>
  findAllGenerations(database, [projection]);

/** The same of several. */
export async function findAllGenerations(
  database: Database,
  projections: readonly Projection[],
): Promise<readonly Found[]> {
  const text =
    'SELECT name, reader, version, live FROM read.generation WHERE name = ANY ($1::text[]) ORDER BY live DESC, created_at';
  const { rows } = await database.query<Row>({
    name: 'find-generations',
    text,
    values: [projections.map(({ name }) => name)],
  });
  return projections.flatMap((projection) =>
    rows
      .filter(({ name }) => name === projection.name)
      .map(({ reader, version, live }) => ({ projection, reader, table: tableOf(reader), live, version })),
  );
}

/** Begins another table for this projection; the first one is live at once, so that readers never miss their view. */
export async function beginGeneration(pool: pg.Pool, projection: Projection): Promise<Generation> {
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`generation ${projection.name}`]);
    const { rows } = await client.query<{ next: string; live: string }>(
      `SELECT coalesce(max(number), 0) + 1 AS next, count(*) FILTER (WHERE live) AS live FROM read.generation WHERE name = $1`,
      [projection.name],
    );
    const live = rows[0]?.live === '0';
    const reader = `${projection.name}_${rows[0]?.next ?? '1'}`;
    await client.query(projection.create(tableOf(reader)));
    await client.query(
      'INSERT INTO read.generation (reader, name, version, number, live) VALUES ($1, $2, $3, $4, $5)',
      [reader, projection.name, projection.version, rows[0]?.next, live],
    );
    if (live)
      await client.query(`CREATE OR REPLACE VIEW read."${projection.name}" AS SELECT * FROM ${tableOf(reader)}`);
    return { projection, reader, table: tableOf(reader), live };
  });
}

/** Makes this table the one that everybody reads, and drops the others, in one transaction. */
export async function goLive(pool: pg.Pool, { projection, reader, table }: Generation): Promise<void> {
  return inTransaction(pool, async (client) => {
    const others = (await findGenerations(client, projection)).filter((one) => one.reader !== reader);
    await client.query(`DROP VIEW IF EXISTS read."${projection.name}"`);
    await client.query(`CREATE VIEW read."${projection.name}" AS SELECT * FROM ${table}`);
    for (const other of others) await drop(client, other);
    await client.query('UPDATE read.generation SET live = true WHERE reader = $1', [reader]);
  });
}

/** Takes a table away that nobody reads. */
export async function drop(database: Database, { reader, table }: Pick<Generation, 'reader' | 'table'>): Promise<void> {
  await database.query(`DROP TABLE IF EXISTS ${table}`);
  for (const kept of ['generation', 'checkpoint', 'parked'])
    await database.query(`DELETE FROM read.${kept} WHERE reader = $1`, [reader]);
}

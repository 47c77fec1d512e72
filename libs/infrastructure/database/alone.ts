import type pg from 'pg';

/**
 * Does something that must not be done twice at once on one database, however many machines call it. Undefined at once
 * where another is about it; who is killed at it is about it no more.
 */
export async function alone<T>(
  pool: Pick<pg.Pool, 'connect'>,
  name: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T | undefined> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ ours: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS ours',
      [name],
    );
    if (rows[0]?.ours !== true) return undefined;
    try {
      return await work(client);
    } finally {
      // where the connection is gone, so is the lock
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined);
    }
  } finally {
    client.release();
  }
}

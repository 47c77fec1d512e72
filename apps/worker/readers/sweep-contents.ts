import type pg from 'pg';
import { sweep } from '#infrastructure/vault/sweep.js';
import { NAMING_READER } from './name-contents.js';

/**
 * Once an hour of machine time deletes the contents that no event names, over all processes together; how many. Sooner it
 * does nothing. After a failure the hour has not begun: the next pass tries again.
 */
export async function sweepContents(pool: pg.Pool, machine: Date): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rowCount: due } = await client.query(
      `INSERT INTO read.sweep AS last VALUES (1, $1, 0) ON CONFLICT (id) DO UPDATE SET swept_at = excluded.swept_at
         WHERE last.swept_at <= excluded.swept_at - interval '1 hour'`,
      [machine],
    );
    const contents = due === 0 ? 0 : await sweepUpTo(client, machine);
    await client.query('COMMIT');
    return contents;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be gone; the first error is the one that counts
    throw error;
  } finally {
    client.release();
  }
}

/** The position is read before the contents are: what the naming reader names meanwhile is more than it said. */
const sweepUpTo = async (client: Pick<pg.Pool, 'query'>, machine: Date): Promise<number> => {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM read.checkpoint WHERE reader = $1', [NAMING_READER]);
  const contents = await sweep(client, machine, Number(rows[0]?.position ?? 0));
  await client.query('UPDATE read.sweep SET contents = $1', [contents]);
  return contents;
};

import type pg from 'pg';
import type { Database } from '#event-store/types.js';

export type Connecting = Pick<pg.Pool, 'connect'>;

/**
 * The database as one may look at it: each question in a transaction of its own that PostgreSQL lets change nothing. A
 * connection is held for one question alone, so that many who look at once never wait for each other.
 */
export const readOnly = (pool: Connecting): Database => {
  const query = async (...asked: unknown[]): Promise<unknown> => {
    const client = await pool.connect();
    let failed: Error | undefined;
    try {
      await client.query('BEGIN READ ONLY');
      const answer = await (client.query as (...all: unknown[]) => Promise<unknown>).apply(client, asked);
      await client.query('COMMIT');
      return answer;
    } catch (error) {
      failed = error as Error;
      throw error;
    } finally {
      client.release(failed); // one on which something failed is not used again
    }
  };
  return { query: query as Database['query'] };
};

import pg from 'pg';
import { need, type Config } from './config.js';

/** Does something with the application's database and closes the connections after it. */
export async function withDatabase<T>(
  { databaseUrl }: Config,
  work: (pool: pg.Pool) => Promise<T>,
  { connections = 4 } = {},
): Promise<T> {
  const pool = new pg.Pool({
    connectionString: need(databaseUrl, 'DATABASE_URL'),
    max: connections,
    connectionTimeoutMillis: 5_000,
  });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

import pg from 'pg';
import { need, type Config } from './config.js';

/** Does something with the application's database and closes the connections after it. */
export async function withDatabase<T>({ databaseUrl }: Config, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({
    connectionString: need(databaseUrl, 'DATABASE_URL'),
    max: 4,
    connectionTimeoutMillis: 5_000,
  });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

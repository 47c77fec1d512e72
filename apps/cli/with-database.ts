import pg from 'pg';
import { need, type Config } from './config.js';

/**
 * Does something with the application's database and closes the connections after it. A pipelined connection takes
 * statements before it has answered the last, and no COPY.
 */
export async function withDatabase<T>(
  { databaseUrl }: Config,
  work: (pool: pg.Pool) => Promise<T>,
  { connections = 4, pipeline = true } = {},
): Promise<T> {
  const pool = new pg.Pool({
    connectionString: need(databaseUrl, 'DATABASE_URL'),
    max: connections,
    pipeline,
    connectionTimeoutMillis: 5_000,
  })
    .on('error', () => undefined)
    .on('connect', (client) => client.on('error', () => undefined)); // a query under way rejects
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';

/**
 * Connections of a test to a database that it may break: the loss of one refuses whoever asks over it, and ends no
 * process of the tests.
 */
export const poolOf = (connectionString: string): pg.Pool => openPool(connectionString, () => undefined);

/** One connection for as long as it is used. */
export async function withConnection<T>(
  connectionString: string,
  use: (connection: pg.Client) => Promise<T>,
): Promise<T> {
  const connection = new pg.Client({ connectionString });
  connection.on('error', () => undefined); // a query under way rejects
  await connection.connect();
  try {
    return await use(connection);
  } finally {
    await connection.end();
  }
}

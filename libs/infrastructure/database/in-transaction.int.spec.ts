import type pg from 'pg';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { inTransaction } from './in-transaction.js';
import { openPool } from './pool.js';

let postgres: Postgres;
let pool: pg.Pool;
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

it('refuses what was in a transaction when the server ended its connection, and ends no process', async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on('uncaughtException', note);
  const lost = inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const gone = new Promise((resolve) => client.once('end', resolve));
    await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await gone; // between two queries, where nobody awaits an answer
    await client.query('SELECT 1');
  });
  await expect(lost).rejects.toThrow(/not queryable|terminat|closed/i);
  process.off('uncaughtException', note);
  expect(unhandled).toEqual([]);
  expect((await inTransaction(pool, (client) => client.query('SELECT 1 AS one'))).rows).toEqual([{ one: 1 }]);
});

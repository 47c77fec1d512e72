import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { until } from '../../test/support/until.js';
import { listen } from './listen.js';

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

const cut = () =>
  pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN log' AND pid <> pg_backend_pid()`,
  );

it('hears of appends, and again by itself after its connection was cut', async () => {
  let heard = 0;
  const errors: unknown[] = [];
  const log = await listen(postgres.applicationUrl, (error) => void errors.push(error));
  log.onAppend(() => (heard += 1));
  await pool.query(`SELECT pg_notify('log', '1')`);
  await until('it hears', () => heard === 1);
  for (let round = 0; round < 2; round += 1) {
    const before = heard;
    await cut();
    await until('it is back and looks', () => heard > before);
    await pool.query(`SELECT pg_notify('log', '2')`);
    await until('it hears again', () => heard > before + 1);
  }
  expect(errors.length).toBeGreaterThan(0);
  await log.close();
});

it('can be closed while its connection is lost', async () => {
  const errors: unknown[] = [];
  const log = await listen(postgres.applicationUrl, (error) => void errors.push(error));
  await cut();
  await until('it notices', () => errors.length > 0);
  await log.close();
});

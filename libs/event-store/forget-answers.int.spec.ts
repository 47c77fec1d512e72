import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { openForgetting } from './forget-answers.js';

let postgres: Postgres;
let pool: pg.Pool;
let owner: pg.Client;
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  owner = new pg.Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await postgres.stop();
});

const association = newId();
const answered = (caller: string, key: string, days: number) =>
  owner.query(`INSERT INTO log.answer VALUES ($1, $2, '', 200, $3, 1, now() - $4 * interval '1 day')`, [
    caller,
    key,
    'x'.repeat(700),
    days,
  ]);
const left = async (): Promise<readonly string[]> =>
  (await pool.query<{ key: string }>('SELECT key FROM log.answer ORDER BY key')).rows.map(({ key }) => key);

it('forgets what clients were answered more than 400 days ago, and nothing that was done once under its own name', async () => {
  const person = `${association}:person:${newId()}`;
  const sha256 = '0123456789abcdef'.repeat(4);
  const kept = [
    [person, 'kept-a-client-may-ask-again', 399],
    [`${association}:engine:outages`, 'kept-outage/1/2', 900],
    [`${association}:clock:workflow`, 'kept-deadline', 900],
    [`${association}:import:party:`, 'kept-line', 900],
    [`${person}:draft`, 'kept-draft', 900],
    [person, `kept:${sha256}`, 900],
    [person, 'opened:kept', 900],
  ] as const;
  const gone = [
    [person, 'gone-person', 401],
    [`${association}:platform:${newId()}:li`, 'gone-platform', 401],
    [`${association}:reading:person:${newId()}`, 'gone-reading', 401],
    ['public', 'gone-public', 401],
    [`half:${newId()}`, 'gone-half', 401],
    ['operator', 'gone-operator', 401],
  ] as const;
  for (const [caller, key, days] of [...kept, ...gone]) await answered(caller, key, days);
  for (let more = 0; more < 1_500; more += 1) await answered(person, `gone-more-${more}`, 500); // over 64 pages
  const forget = openForgetting();
  const monday = new Date('2026-11-30T04:00:00Z');
  let passes = 1;
  while ((await forget(pool, monday)) > 0) passes += 1;
  expect(passes).toBeGreaterThan(2); // little at a time
  expect(await left()).toEqual(kept.map(([, key]) => key).sort());

  await answered(person, 'gone-later', 401);
  expect(await forget(pool, monday)).toBe(0);
  expect(await left()).toContain('gone-later'); // the day is done
  while ((await forget(pool, new Date('2026-12-01T04:00:00Z'))) > 0);
  expect(await left()).not.toContain('gone-later');
}, 60_000);

it('is the only way in which the application can take answers away', async () => {
  await expect(pool.query('DELETE FROM log.answer')).rejects.toThrow('permission denied');
});

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '#infrastructure/database/migrate.js';
import { openPool } from '#infrastructure/database/pool.js';
import { THIS_PROGRAM } from '#infrastructure/database/program.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { withConnection } from '../../test/support/connections.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { openAppender } from './append.js';
import { loadStream } from './load.js';
import { verifyLog } from './verify-log.js';

/** What a program of before knows: a log that is one table. */
const BEFORE = {
  ...THIS_PROGRAM,
  owner: THIS_PROGRAM.owner.filter(({ name }) => !/^(BoundLog|CheckBound|PartitionLog|ForgetAnswers)/.test(name)),
};

let postgres: Postgres;
let database: string;
let urls: Pick<Postgres, 'ownerUrl' | 'applicationUrl' | 'superuserUrl'>;
let pool: pg.Pool;
beforeEach(async () => {
  postgres = await startPostgres();
  database = `before_${randomBytes(8).toString('hex')}`;
  await withConnection(postgres.superuserUrl, (own) => own.query(`CREATE DATABASE ${database} OWNER parley_owner`));
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  urls = { ownerUrl: at(postgres.ownerUrl), applicationUrl: at(postgres.applicationUrl), superuserUrl: at(postgres.superuserUrl) }; // prettier-ignore
  await migrate({ ...urls, program: BEFORE });
  pool = openPool(urls.applicationUrl, () => undefined);
}, 60_000);
afterEach(async () => {
  await pool.end();
  await withConnection(postgres.superuserUrl, (own) => own.query(`DROP DATABASE ${database} WITH (FORCE)`));
  await postgres.stop();
});

const { association, fresh, append, next } = appendsOf(() => pool);
const fileOf = async (table: string): Promise<unknown> =>
  (await pool.query('SELECT pg_relation_filenode($1::regclass) AS file', [table])).rows[0];

it('turns the table into the first range while a program of before appends and reads, and copies nothing', async () => {
  const appender = openAppender(urls.applicationUrl, () => new Date());
  const id = newId();
  await appender.append(append([fresh(id, '1')]));
  const file = await fileOf('log.event');
  let turned = false;
  const turning = migrate(urls).finally(() => (turned = true));
  while (!turned) await appender.append(append([await next(id, 'more'), fresh(newId(), 'beside it')]));
  await turning;
  await appender.append(append([await next(id, 'and after')]));
  expect(await fileOf('log.event_1')).toEqual(file);
  const { events } = await loadStream(pool, association, id);
  expect(events.at(-1)).toMatchObject({ data: { text: 'and after' } });
  expect(await verifyLog(pool, () => undefined)).toMatchObject({ faults: [] });
  const { rows } = await pool.query('SELECT name, first::int, until::int FROM log.event_partition ORDER BY first');
  expect(rows).toEqual([
    { name: 'event_1', first: 1, until: 2_000_001 },
    { name: 'event_2000001', first: 2_000_001, until: 4_000_001 },
  ]);
  await migrate(urls); // again: nothing to do
  await appender.close();
}, 60_000);

it('waits for whoever reads for long in turns, so that nobody else waits long', async () => {
  const appender = openAppender(urls.applicationUrl, () => new Date());
  await withConnection(urls.applicationUrl, async (reader) => {
    await reader.query('BEGIN; SELECT FROM log.event');
    const turning = migrate(urls);
    const begun = performance.now();
    for (let count = 0; performance.now() - begun < 2_500; count += 1)
      await appender.append(append([fresh(newId(), `${count}`)])); // an append that waited for 5 s would fail
    expect(await fileOf('log.event')).not.toEqual({ file: null });
    await reader.query('COMMIT');
    await turning;
  });
  expect(await verifyLog(pool, () => undefined)).toMatchObject({ faults: [] });
  await appender.close();
}, 60_000);

it('leaves room in the first range for what is appended before the next is made, and keeps who may read', async () => {
  await withConnection(urls.superuserUrl, async (superuser) => {
    const reporting = `reporting_${randomBytes(4).toString('hex')}`;
    await superuser.query(`CREATE ROLE ${reporting}; GRANT SELECT ON log.event TO ${reporting}`);
    await superuser.query('UPDATE log.head SET position = 17345678');
    await migrate(urls);
    const { rows } = await superuser.query(
      `SELECT max(until)::int AS until, min(until)::int AS "until1", has_table_privilege($1, 'log.event', 'SELECT') AS may FROM log.event_partition`,
      [reporting],
    );
    expect(rows).toEqual([{ until1: 20_000_001, until: 20_000_001, may: true }]);
    await superuser.query(`DROP OWNED BY ${reporting}; DROP ROLE ${reporting}`);
  });
}, 60_000);

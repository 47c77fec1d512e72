import { rmSync } from 'node:fs';
import pg from 'pg';
import { openCrew } from '#infrastructure/crew/open-crew.js';
import { allRoles } from '#infrastructure/crew/roles.js';
import { newId } from '#infrastructure/ids.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';
import { openPool } from '#infrastructure/database/pool.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { openAppender } from '#event-store/append.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, startTemporal, type Postgres, type Temporal } from '../../test/support/services.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { readConfig } from './config.js';
import { showStatus } from './show-status.js';

let postgres: Postgres;
let temporal: Temporal;
let said: string[];
beforeAll(async () => {
  [postgres, temporal] = await Promise.all([startPostgres(), startTemporal()]);
  const pool = openPool(postgres.applicationUrl, () => undefined);
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  await pool.end();
}, 60_000);
afterAll(() => Promise.all([postgres.stop(), temporal.stop()]));
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => jest.restoreAllMocks());

const superuser = async (text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: postgres.superuserUrl });
  await client.connect();
  await client.query(text);
  await client.end();
};
const status = async (more: NodeJS.ProcessEnv = {}) => {
  const env = { DATABASE_URL: postgres.applicationUrl, TEMPORAL_ADDRESS: temporal.address, ...more };
  const code = await showStatus({ ...readConfig({}), ...readConfig(env) }, ['--json'], () => new Date());
  return { code, needsPerson: (JSON.parse(said.join('')) as { readonly needsPerson: readonly string[] }).needsPerson };
};

it('says that Temporal does not answer, and ends with 1', async () => {
  const { code, needsPerson } = await status({ TEMPORAL_ADDRESS: '127.0.0.1:9' });
  expect([code, needsPerson]).toEqual([1, expect.arrayContaining([expect.stringContaining('Temporal')])]);
});

it('says that a role may lose what it acknowledged, and what is appended reaches the disk all the same', async () => {
  const role = new URL(postgres.applicationUrl).username;
  const database = new URL(postgres.applicationUrl).pathname.slice(1);
  await superuser(`ALTER ROLE "${role}" IN DATABASE "${database}" SET synchronous_commit = off`);
  const { code, needsPerson } = await status();
  expect([code, needsPerson]).toEqual([1, expect.arrayContaining([expect.stringContaining('synchronous_commit off')])]);
  await superuser(
    `CREATE TABLE public.seen (setting text);
     CREATE FUNCTION public.see() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
       $$ BEGIN INSERT INTO public.seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
     CREATE TRIGGER see AFTER INSERT ON log.event FOR EACH ROW EXECUTE FUNCTION public.see();
     GRANT SELECT ON public.seen TO PUBLIC`,
  );
  const pool = openPool(postgres.applicationUrl, () => undefined);
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const { append, fresh } = appendsOf(() => pool);
  await appender.append(append([fresh(undefined, 'said')]));
  await appender.close();
  const { rows } = await pool.query('SELECT setting FROM public.seen');
  await pool.end();
  expect(rows).toEqual([{ setting: 'on' }]);
  await superuser(
    `DROP TRIGGER see ON log.event; ALTER ROLE "${role}" IN DATABASE "${database}" RESET synchronous_commit`,
  );
});

it('says what no worker does, and that none runs', async () => {
  const none = await status();
  expect(none.needsPerson).toContainEqual(expect.stringMatching(/^No worker runs/));
  said = [];
  const crew = openCrew({
    connectionString: postgres.applicationUrl,
    id: newId(),
    roles: allRoles(Object.keys(EFFECT_QUEUES)).filter((role) => role !== 'carriers:serve-mail'),
    report: () => undefined,
  });
  await crew.begin();
  const { needsPerson } = await status();
  await crew.close();
  expect(needsPerson).toContainEqual(expect.stringMatching(/^No worker does carriers:serve-mail:/));
});

it('says which reader lags for more than a minute', async () => {
  await superuser(`INSERT INTO read.checkpoint (reader, position) VALUES ('docket-9', 0), ('docket-8', 1)`);
  const recordedBefore = (ago: string) =>
    superuser(
      `ALTER TABLE log.event DISABLE TRIGGER USER; UPDATE log.event SET recorded_at = now() - interval '${ago}'`,
    );
  await recordedBefore('0 minutes');
  const quiet = await status();
  expect(quiet.needsPerson.join()).not.toContain('docket'); // what was just recorded is read soon
  said = [];
  await recordedBefore('2 minutes');
  const { code, needsPerson } = await status();
  expect([code, needsPerson]).toEqual([1, expect.arrayContaining([expect.stringMatching(/docket-9 by \d{3,} s/)])]);
});

it('says how far the official calendar reaches, and asks for the next notice where periods run past it', async () => {
  const offset = Date.parse('2026-12-20T00:00:00Z') - Date.now();
  await superuser(
    `INSERT INTO office.association (id, name_zh, name_en, clock_offset_ms)
       VALUES ('01a22111-0000-7000-8000-000000000001', '协会', 'An association', ${offset})`,
  );
  const { code, needsPerson } = await status();
  const [point = ''] = needsPerson.filter((one) => one.includes('official calendar'));
  expect([code, point]).toEqual([
    1,
    expect.stringMatching(/ends with 2026-12-31.*01a22111-0000-7000-8000-000000000001/),
  ]);
  await superuser(`UPDATE office.association SET clock_offset_ms = ${Date.parse('2026-11-16T00:00:00Z') - Date.now()}`);
  said = [];
  expect((await status()).needsPerson.join()).not.toContain('official calendar');
});

it('says since when nobody takes the log of security, and why', async () => {
  await superuser(
    `UPDATE office.security_log_sent SET failing_since = '2026-11-28T01:00:00Z', failed_with = 'http-503'`,
  );
  const { code, needsPerson } = await status();
  expect([code, needsPerson.join()]).toEqual([1, expect.stringMatching(/security.*2026-11-28T01:00.*http-503/)]);
});

it('says which reader fails, for how long and by what, whether it has a checkpoint or not', async () => {
  await superuser(
    `WITH w AS (INSERT INTO read.worker VALUES (gen_random_uuid(), '{}', 0, now() + interval '1 hour') RETURNING id)
     INSERT INTO read.failing_reader (worker, reader, since, failures, error)
       SELECT id, reader, now() - age, 9, 'no such column' FROM w, (VALUES ('words', interval '90 s'), ('notify', interval '5 s')) AS f (reader, age)`,
  );
  const { code, needsPerson } = await status();
  const points = needsPerson.filter((point) => point.startsWith('Reader '));
  expect([code, points]).toEqual([
    1,
    [expect.stringMatching(/^Reader words has failed for (9\d|\d{3,}) s \(9 times\): no such column\. /)],
  ]);
  await superuser('DELETE FROM read.worker');
});

it('says in production that nothing was ever archived, once the first event is older than a backup may be', async () => {
  const PARLEY_HOME = temporaryFolder('parley-test-status-');
  const points = async (more: NodeJS.ProcessEnv = {}) => {
    said = [];
    const { needsPerson } = await status({ PARLEY_HOME, PARLEY_ENV: 'production', ...more });
    return needsPerson.filter((point) => point.startsWith('Nothing was ever archived'));
  };
  expect(await points()).toEqual([]);
  await superuser(`UPDATE log.event SET recorded_at = now() - interval '27 hours'`);
  expect(await points()).toEqual([expect.stringContaining('`parley backup`, 27 hours after the first event')]);
  expect(await points({ BACKUPS_EXPECTED: 'none' })).toEqual([]);
  rmSync(PARLEY_HOME, { recursive: true });
});

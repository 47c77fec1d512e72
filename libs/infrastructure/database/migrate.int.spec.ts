import pg from 'pg';
import { newId } from '#infrastructure/ids.js';
import { startOwnPostgres, type Postgres } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { assertDatabaseFits } from './assert-database-fits.js';
import { checkRoles } from './check-roles.js';
import { applicationDataSource } from './data-source.js';
import { Account } from './entities/account.js';
import { Association } from './entities/association.js';
import { migrate } from './migrate.js';
import { openPool } from './pool.js';

let postgres: Postgres; // started with fsync off
let pool: pg.Pool;
let owner: pg.Pool;
beforeAll(async () => {
  postgres = await startOwnPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  owner = openPool(postgres.ownerUrl, () => undefined);
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await postgres.stop();
});

/** Another, empty database of the same server. */
const emptyDatabase = async () => {
  const name = `empty_${newId().replaceAll('-', '')}`;
  await on(postgres.superuserUrl, (superuser) => superuser.query(`CREATE DATABASE ${name} OWNER parley_owner`));
  const at = (url: string): string => url.replace(/\/parley$/, `/${name}`);
  return { ownerUrl: at(postgres.ownerUrl), applicationUrl: at(postgres.applicationUrl) };
};
const on = async <T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return use(client).finally(() => client.end());
};

it('fits what it migrated, also when it is run again and twice at once', async () => {
  const urls = await emptyDatabase();
  await on(urls.applicationUrl, (empty) => expect(assertDatabaseFits(empty)).rejects.toThrow('parley migrate'));
  await Promise.all([migrate(urls), migrate(urls)]);
  await migrate(urls);
  await on(urls.applicationUrl, (own) => assertDatabaseFits(own));
});

it('takes back a migration that fails, and goes on from there', async () => {
  const urls = await emptyDatabase();
  // in the way of the first migration
  await on(urls.ownerUrl, (own) => own.query('CREATE SCHEMA log; CREATE TABLE log.stream ()'));
  await expect(migrate(urls)).rejects.toThrow('already exists');
  await on(urls.ownerUrl, async (own) => {
    const { rows } = await own.query("SELECT to_regclass('log.head') AS head");
    expect(rows).toEqual([{ head: null }]); // the table before it was taken back
    await own.query('DROP TABLE log.stream');
  });
  await migrate(urls);
  await on(urls.applicationUrl, (own) => assertDatabaseFits(own));
});

it('goes on after its connection was killed in the middle of a migration', async () => {
  const urls = await emptyDatabase();
  await on(urls.ownerUrl, async (blocker) => {
    await blocker.query('BEGIN; CREATE SCHEMA read'); // the last of the owner's migrations waits for it
    const dying = migrate(urls).then(
      () => 'done',
      () => 'killed',
    );
    const kill =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'";
    const name = new URL(urls.ownerUrl).pathname.slice(1);
    await until('it waits and is killed', async () => ((await owner.query(kill, [name])).rowCount ?? 0) > 0);
    expect(await dying).toBe('killed');
    await blocker.query('ROLLBACK');
  });
  await migrate(urls);
  await on(urls.applicationUrl, (own) => assertDatabaseFits(own));
});

it('refuses a newer database and sends an older one to be migrated', async () => {
  const urls = await emptyDatabase();
  await migrate(urls);
  await on(urls.ownerUrl, (own) =>
    own.query("INSERT INTO log.migration (timestamp, name) VALUES (9, 'FromTheFuture9999999999999')"),
  );
  await on(urls.applicationUrl, (own) =>
    expect(assertDatabaseFits(own)).rejects.toThrow(/newer.*FromTheFuture9999999999999 and does not say/),
  );
  await on(urls.ownerUrl, (own) => own.query("DELETE FROM log.migration WHERE name ~ 'Future|AppendOne'"));
  await on(urls.applicationUrl, (own) =>
    expect(assertDatabaseFits(own)).rejects.toThrow(/older.*CreateAppendOne.*parley migrate/),
  );
});

it('warns of the owner as application and of commits that may be lost, and refuses them in production', async () => {
  expect(await checkRoles(pool, 'development')).toEqual([expect.stringContaining('fsync')]);
  expect(await checkRoles(owner, 'development')).toEqual([
    expect.stringContaining('owner of the log'),
    expect.stringContaining('fsync'),
  ]);
  await expect(checkRoles(owner, 'production')).rejects.toThrow('owner of the log');
  await on(`${postgres.applicationUrl}?options=-c%20synchronous_commit%3Doff`, (own) =>
    expect(checkRoles(own, 'production')).rejects.toThrow('synchronous_commit'),
  );
});

it('has entities that agree with the migrations, and keeps them', async () => {
  const dataSource = await applicationDataSource(postgres.applicationUrl).initialize();
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);

  const associationId = newId();
  await dataSource
    .getRepository(Association)
    .insert({ id: associationId, nameZh: '演示协会', nameEn: 'Demo association', clockOffsetMs: -86_400_000 });
  await dataSource.getRepository(Account).insert({
    id: newId(),
    associationId,
    login: 'ana',
    passwordHash: '-',
    name: '安娜',
    mail: 'ana@example.org',
    locale: 'zh-CN',
    roles: ['party'],
    partyIds: [associationId],
  });
  expect(await dataSource.getRepository(Association).findOneByOrFail({ id: associationId })).toMatchObject({
    clockOffsetMs: -86_400_000,
    nameZh: '演示协会',
  });
  expect(await dataSource.getRepository(Account).findOneByOrFail({ associationId })).toMatchObject({
    roles: ['party'],
    partyIds: [associationId],
  });
  await dataSource.destroy();
});

/** What the application's role must not be able to do, each by a statement that would. */
const POWERS = [
  'DROP TABLE office.session CASCADE',
  'ALTER TABLE office.account DISABLE TRIGGER ALL',
  'TRUNCATE office.session',
  'CREATE TABLE office.mine ()',
  'DROP TABLE vault.content CASCADE',
  'TRUNCATE vault.content',
  'ALTER TABLE vault.key ADD COLUMN mine text',
  'DROP TABLE read.checkpoint CASCADE',
  'CREATE TABLE vault.mine ()',
  'DROP SCHEMA office CASCADE',
  'DROP TABLE log.event CASCADE',
  'TRUNCATE security.event',
];
/** Every table that migrations make, so that one which comes later is not left out; not those built at run time. */
const dropsAndEmptyings = async (application: pg.Client): Promise<readonly string[]> => {
  const { rows } = await application.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname IN ('office', 'vault', 'read', 'log', 'security') AND NOT (schemaname = 'read' AND tablename ~ '_\\d+$')
       ORDER BY 1`,
  );
  return rows.flatMap(({ name }) => [`DROP TABLE ${name} CASCADE`, `TRUNCATE ${name} CASCADE`]);
};
const powersIn = (applicationUrl: string): Promise<readonly string[]> =>
  on(applicationUrl, async (application) => {
    const had: string[] = [];
    const each = await dropsAndEmptyings(application);
    expect(each.length).toBeGreaterThan(150);
    for (const power of new Set([...POWERS, ...each])) {
      await application.query('BEGIN');
      await application.query(power).then(
        () => had.push(power),
        () => undefined,
      );
      await application.query('ROLLBACK');
    }
    return had;
  });

it('lets the application no more drop its own tables than change the log', async () => {
  const urls = await emptyDatabase();
  await migrate(urls);
  expect(await powersIn(urls.applicationUrl)).toEqual([]);
  await on(urls.applicationUrl, async (application) => {
    await application.query("INSERT INTO office.attempt VALUES ('k', 1, 1)");
    await application.query("UPDATE office.attempt SET points = 2 WHERE key = 'k'");
    await application.query("DELETE FROM office.attempt WHERE key = 'k'");
    await application.query('CREATE TABLE read.built_at_run_time (); DROP TABLE read.built_at_run_time');
  });
});

/** As a release before this one left it: everything of the application's own. */
const AS_BEFORE = `
  DO $$ DECLARE t record; BEGIN
    FOR t IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('office', 'vault', 'read') AND c.relkind = 'r'
    LOOP EXECUTE 'ALTER TABLE ' || t.name || ' OWNER TO parley_application'; END LOOP;
  END $$;
  GRANT CREATE ON SCHEMA office, vault TO parley_application;
  CREATE TABLE read.docket_1 ();
  ALTER TABLE read.docket_1 OWNER TO parley_application;
  INSERT INTO read.generation (reader, name, version, number, live) VALUES ('docket_1', 'docket', 'x', 1, true)`;

it('takes the tables of a database that an older release made, and leaves what was built at run time', async () => {
  const urls = await emptyDatabase();
  await migrate(urls);
  const { pathname } = new URL(urls.ownerUrl);
  await on(Object.assign(new URL(postgres.superuserUrl), { pathname }).href, (own) => own.query(AS_BEFORE));
  expect((await powersIn(urls.applicationUrl)).length).toBeGreaterThan(6);
  await migrate(urls);
  expect(await powersIn(urls.applicationUrl)).toEqual([]);
  await on(urls.applicationUrl, async (own) => {
    await assertDatabaseFits(own);
    await own.query('DROP TABLE read.docket_1');
  });
});

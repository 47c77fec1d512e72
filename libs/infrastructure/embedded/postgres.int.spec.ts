import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { until } from '../../../test/support/until.js';
import { freePort } from './ports.js';
import { postgresRuns, startPostgres, type EmbeddedPostgres } from './postgres.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-postgres-'));
chmodSync(folder, 0o755);
const dataDir = path.join(folder, 'data');
const start = (fixedPort?: number): Promise<EmbeddedPostgres> =>
  startPostgres({
    dataDir,
    port: fixedPort === undefined ? { port: 0 } : { port: fixedPort, fixedBy: 'POSTGRES_PORT' },
    settings: ['fsync=off'],
  });

const ask = async (connectionString: string, sql: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  return client.query(sql).then(
    ({ rows }) => client.end().then(() => rows as readonly Record<string, unknown>[]),
    (error: unknown) => client.end().then(() => Promise.reject(error)),
  );
};

let postgres: EmbeddedPostgres;
const kill = (): Promise<unknown> => {
  process.kill(postgres.pid, 'SIGKILL');
  return until('the server is gone', () => !postgresRuns(dataDir));
};
beforeAll(async () => void (postgres = await start()), 60_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

it('makes the database and two roles with passwords that only the owner of the folder can read', async () => {
  expect(await ask(postgres.ownerUrl, 'SELECT current_user AS who, current_database() AS where')).toEqual([
    { who: 'parley_owner', where: 'parley' },
  ]);
  expect(await ask(postgres.applicationUrl, 'SELECT current_user AS who')).toEqual([{ who: 'parley_application' }]);
  await expect(ask(postgres.applicationUrl, 'CREATE SCHEMA stray')).rejects.toThrow('permission denied');
  await expect(ask(postgres.applicationUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
  expect(statSync(`${dataDir}.passwords.json`).mode & 0o777).toBe(0o600);
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
});

it('finds trigrams in Chinese text', async () => {
  await ask(postgres.superuserUrl, 'CREATE EXTENSION pg_trgm');
  expect(await ask(postgres.superuserUrl, "SELECT similarity('退还定金', '退还定金') AS alike")).toEqual([
    { alike: 1 },
  ]);
});

it('stops in order and starts again with what was there', async () => {
  await ask(postgres.ownerUrl, 'CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)');
  await postgres.stop();
  postgres = await start();
  expect(postgres.adopted).toBe(false);
  expect(await ask(postgres.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
}, 30_000);

it('starts again after kill -9 while a session was at work', async () => {
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const work = client.query('SELECT pg_sleep(60)').catch(() => 'cut off');
  process.kill(postgres.pid, 'SIGKILL');
  postgres = await start();
  expect(await work).toBe('cut off');
  expect(postgres.adopted).toBe(false);
  expect(await ask(postgres.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
}, 30_000);

it('adopts a server that an earlier start left running', async () => {
  const again = await start();
  expect(again).toMatchObject({ adopted: true, pid: postgres.pid, port: postgres.port });
  postgres = again;
});

it('moves a server left running to the port that is asked for by name', async () => {
  const port = await freePort();
  const again = await start(port);
  expect(again).toMatchObject({ adopted: false, port });
  postgres = again;
}, 30_000);

it('starts although the lock of a killed server names a process number that another program has by now', async () => {
  const lock = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8');
  await kill();
  const other = spawn('sleep', ['600']);
  try {
    writeFileSync(path.join(dataDir, 'postmaster.pid'), lock.replace(/^\d+/, String(other.pid)));
    postgres = await start();
    expect(await ask(postgres.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  } finally {
    other.kill();
  }
}, 30_000);

it('starts although the killed server stays a zombie that nobody reaps', async () => {
  if (process.platform !== 'linux') return;
  const lock = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8');
  await kill();
  // The shell starts a child, tells its number, and becomes a program that never asks for it.
  const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    let told = '';
    parent.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()));
    const zombie = await until('the zombie', () => {
      const pid = told.trim();
      return pid && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')) && pid;
    });
    writeFileSync(path.join(dataDir, 'postmaster.pid'), lock.replace(/^\d+/, zombie));
    postgres = await start();
    expect(await ask(postgres.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  } finally {
    parent.kill();
  }
}, 30_000);

it('says which variable names a port that another program has', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  await expect(
    startPostgres({
      dataDir: path.join(folder, 'second'),
      port: { port, fixedBy: 'POSTGRES_PORT' },
      settings: ['fsync=off'],
    }),
  ).rejects.toThrow(`Port ${port} for PostgreSQL is taken by another program. Set POSTGRES_PORT to a free port.`);
  other.close();
}, 30_000);

it('says what to do when the folder is out of the reach of the user that it runs as', async () => {
  if (process.getuid?.() !== 0) return;
  const shut = path.join(folder, 'shut');
  mkdirSync(shut, { mode: 0o700 });
  await expect(startPostgres({ dataDir: path.join(shut, 'home/data'), port: { port: 0 } })).rejects.toThrow(
    'Set PARLEY_HOME to a folder that everybody may enter',
  );
}, 30_000);

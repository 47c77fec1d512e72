import { readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { isReady } from '../../support/is-ready.js';
import { startApi } from '../kit/api-process.js';
import { seed } from '../kit/seed.js';
import { underFire } from '../kit/under-fire.js';
import { startWorker } from '../kit/worker-process.js';
import { poolOf } from '../../support/connections.js';

let system: WholeSystem;
let superuser: pg.Pool;
const appending = `FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '%log.append%'`;
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
  const passwords = JSON.parse(readFileSync(path.join(system.home, 'keys/postgres.json'), 'utf8')) as {
    readonly postgres: string;
  };
  const url = new URL(system.running.databaseUrl);
  [url.username, url.password] = ['postgres', passwords.postgres];
  superuser = poolOf(url.href);
}, 120_000);
afterAll(async () => {
  await superuser?.end();
  await system?.stop();
}, 60_000);

const postmaster = (): number =>
  Number(readFileSync(path.join(system.home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
const backAgain = (): Promise<boolean> => until('the API is ready', () => isReady(system.running.api));

it('F11: one backend is killed in the middle of an append; all sessions are reset', async () => {
  const harm = async (): Promise<void> => {
    const { rows } = await superuser.query<{ pid: number }>(`SELECT pid ${appending} LIMIT 1`);
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await backAgain();
  };
  await underFire(system, harm, { mayRepeat: true });
});

it('F12: the session that appends is ended ten times; no gap is left', async () => {
  await underFire(system, async (fire) => {
    for (let time = 0; time < 10; time += 1) {
      const done = fire.clients.acknowledged();
      await until('a session appends', async () => ((await superuser.query(`SELECT pg_terminate_backend(pid) ${appending}`)).rowCount ?? 0) > 0);
      await until('somebody is acknowledged again', () => fire.clients.acknowledged() > done || fire.clients.acknowledged() >= 300);
    }
  }, { commands: 300, mayRepeat: true }); // prettier-ignore
});

it('F13: PostgreSQL is stopped at once, in the middle of a checkpoint', async () => {
  await underFire(system, async () => {
    const checkpoint = superuser.query('CHECKPOINT').catch(() => undefined);
    process.kill(postmaster(), 'SIGQUIT');
    await checkpoint;
    await backAgain();
  }, { mayRepeat: true }); // prettier-ignore
});

describe.each(['synchronous_commit', 'fsync'])('F14: an operator sets %s off', (setting) => {
  const production = { PARLEY_ENV: 'production' };
  beforeAll(async () => void (await superuser.query(`ALTER SYSTEM RESET ${setting}`)));
  afterAll(async () => {
    await superuser.query(`ALTER SYSTEM RESET ${setting}`);
    await superuser.query('SELECT pg_reload_conf()');
  });

  it('makes a production API that runs not ready within 30 s, and keeps API and worker from starting', async () => {
    const running = await startApi(system, production);
    await running.ready;
    await superuser.query(`ALTER SYSTEM SET ${setting} = off`);
    await superuser.query('SELECT pg_reload_conf()');
    await until('it is not ready any more', async () => !(await isReady(running.url)));
    const another = await startApi(system, production);
    await expect(another.ready).rejects.toThrow(setting);
    const worker = startWorker(system, production);
    expect(await worker.ended).not.toBe(0);
    expect(worker.log()).toContain(setting);
    await running.kill();
  });
});

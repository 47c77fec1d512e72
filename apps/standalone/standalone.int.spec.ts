import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeProcess } from '#infrastructure/embedded/seen-process.js';
import { portBelowOutgoing } from '../../test/support/port-below-outgoing.js';
import { getTemporalBinary } from '#infrastructure/embedded/temporal-binary.js';
import { compileCache, compiled } from '../../test/support/compiled.js';
import { until } from '../../test/support/until.js';

const home = mkdtempSync(path.join(tmpdir(), 'parley-standalone-'));
const portNames = [
  'MAIL_PORT',
  'API_PORT',
  'WORKER_PORT',
  'DEMO_PORT',
  'SMTP_PORT',
  'DSN_PORT',
  'MESSENGER_PORT',
  'REPORT_PORT',
  'TEMPORAL_PORT',
  'POSTGRES_PORT',
  'START_PORT',
] as const;
let env: Record<string, string | undefined>;
let running: Started;
const allStarted: Started[] = [];

type Started = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | string | null>;
};
function start(more: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, compiled('apps/standalone/testing/main.js'), {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const started: Started = {
    child,
    said: () => said,
    ended: new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal))),
  };
  allStarted.push(started);
  return started;
}
const ready = async (started: Started): Promise<void> => {
  await Promise.race([
    until('ready', () => started.said().includes('Parley is ready')),
    started.ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${started.said()}`))),
  ]);
};
const pidOf = async (portName: string): Promise<number | undefined> =>
  fetch(`http://127.0.0.1:${env[portName]}/healthz`).then(
    async (response) => ((await response.json()) as { pid: number }).pid,
    () => undefined,
  );
const postgresPid = (): number =>
  Number(readFileSync(path.join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
const temporalPid = (): number =>
  (JSON.parse(readFileSync(path.join(home, 'temporal/temporal.db.server.json'), 'utf8')) as { pid: number }).pid;
const partPids = async (): Promise<readonly number[]> =>
  (await Promise.all(portNames.slice(0, 4).map(pidOf))).filter((pid) => pid !== undefined);

beforeAll(async () => {
  chmodSync(home, 0o755);
  const TEMPORAL = await getTemporalBinary({
    cacheDir: '.parley/programs',
    env: process.env,
    named: process.env['TEMPORAL'],
  });
  env = { PATH: process.env['PATH'], ...compileCache(), HOME: home, PARLEY_HOME: home, TEMPORAL, DEMO_FILL: 'no' };
  for (const name of portNames) env[name] = String(await portBelowOutgoing());
  running = start();
  await ready(running);
}, 120_000);
afterAll(async () => {
  for (const { child, ended } of allStarted) {
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
}, 60_000);

it('tells each step, the addresses, and last the one that leads to all of it', () => {
  const said = running.said();
  for (const step of [
    'PostgreSQL',
    'Temporal',
    'Migrations',
    'Mail server',
    'API',
    'Demo association',
    'Worker',
    'Demo platform',
  ]) {
    expect(said).toMatch(new RegExp(`✓ ${step} .* \\d+\\.\\d s`));
  }
  expect(said).toContain(`http://127.0.0.1:${env['API_PORT']}`);
  expect(said).toMatch(/✓ Demo association\s+1 people/);
  expect(said.trimEnd().split('\n').at(-1)?.trim()).toBe(`http://127.0.0.1:${env['START_PORT']}`);
});

it('gives its parts what they need, and the owner of the log to none of them', async () => {
  const given = (await (await fetch(`http://127.0.0.1:${env['DEMO_PORT']}/`)).json()) as Record<string, string>;
  expect(given).toMatchObject({
    PARLEY_API_KEY: 'key',
    WEBHOOK_SECRET: 'secret',
    PARLEY_API_URL: `http://127.0.0.1:${env['API_PORT']}`,
    PARLEY_ENV: 'development',
  });
  expect(given).toMatchObject({
    TEMPORAL_ADDRESS: `127.0.0.1:${env['TEMPORAL_PORT']}`,
    DATABASE_URL: expect.stringContaining('parley_application'),
  });
  expect(given).not.toHaveProperty('DATABASE_OWNER_URL');
  for (const key of readdirSync(path.join(home, 'keys')))
    expect(statSync(path.join(home, 'keys', key)).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.join(home, 'keys'))).toEqual([
    'master.key',
    'messenger.key',
    'operator.key',
    'postgres.json',
  ]);
});

it('starts a part again that was killed', async () => {
  const before = await pidOf('API_PORT');
  process.kill(before!, 'SIGKILL');
  const after = await until('the part is back', async () => {
    const pid = await pidOf('API_PORT');
    return pid !== before && pid;
  });
  expect(seeProcess(after)).toBeDefined();
  await until('it is told', () => /✗ api ended \(SIGKILL\)[\s\S]*✓ api is back/.test(running.said()));
}, 30_000);

it('starts PostgreSQL and Temporal again that were killed, where they were', async () => {
  process.kill(postgresPid(), 'SIGKILL');
  process.kill(temporalPid(), 'SIGKILL');
  await until(
    'both are back',
    () => running.said().includes('✓ PostgreSQL is back') && running.said().includes('✓ Temporal is back'),
  );
}, 40_000);

it('lets no second one onto the same folder', async () => {
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`Parley already runs on ${home} (process ${running.child.pid})`);
}, 30_000);

it('leaves none of its parts behind when it is killed, and adopts PostgreSQL and Temporal at the next start', async () => {
  const [old, postgres, temporal] = [await partPids(), postgresPid(), temporalPid()];
  running.child.kill('SIGKILL');
  await until('the parts have ended', () => old.every((pid) => seeProcess(pid) === undefined));
  running = start();
  await ready(running);
  expect([postgresPid(), temporalPid()]).toEqual([postgres, temporal]);
  expect(running.said().match(/was still running/g)).toHaveLength(2);
  expect(running.said()).toMatch(/✓ Demo association\s+2 people/);
}, 60_000);

it('is there again after everything was killed at once', async () => {
  for (const pid of [running.child.pid!, ...(await partPids()), postgresPid(), temporalPid()])
    process.kill(pid, 'SIGKILL');
  running = start();
  await ready(running);
  expect(running.said()).toMatch(/✓ Demo association\s+3 people/);
}, 60_000);

it('stops everything in order, though the signal comes more than once', async () => {
  const [postgres, temporal] = [postgresPid(), temporalPid()];
  rmSync(path.join(home, 'stops'), { force: true });
  running.child.kill('SIGINT');
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(readFileSync(path.join(home, 'stops'), 'utf8').trim().split('\n')).toEqual([
    'worker',
    'api',
    'demo-platform',
    'mail-server',
  ]);
  expect([seeProcess(postgres), seeProcess(temporal)]).toEqual([undefined, undefined]);
  expect(readdirSync(path.join(home, 'run'))).toEqual([]);
}, 40_000);

it('says why a part does not start, with the end of its log, and stops the others', async () => {
  const failing = start({ FAILING: 'worker' });
  expect(await failing.ended).toBe(1);
  expect(failing.said()).toContain('worker ended with 1');
  expect(failing.said()).toContain('worker was told to fail');
  expect(await partPids()).toEqual([]);
  running = start();
  await ready(running);
}, 90_000);

it('kills what does not stop when it is told a second time', async () => {
  running.child.kill('SIGTERM');
  await running.ended;
  running = start({ STUBBORN: 'worker' });
  await ready(running);
  const [pids, postgres, temporal] = [await partPids(), postgresPid(), temporalPid()];
  running.child.kill('SIGINT');
  await until(
    'it was asked a second time and gave up',
    () => running.child.kill('SIGINT') && running.said().includes('Killing what is left'),
  );
  expect(await running.ended).toBe(130);
  expect([...pids, postgres, temporal].map(seeProcess)).toEqual(Array(6).fill(undefined));
  running = start();
  await ready(running);
}, 90_000);

it('names the variable of a port that is taken', async () => {
  const other = mkdtempSync(path.join(tmpdir(), 'parley-standalone-'));
  chmodSync(other, 0o755);
  const second = start({ PARLEY_HOME: other });
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/is taken by another program\. Set (POSTGRES|TEMPORAL)_PORT to a free port\./);
  rmSync(other, { recursive: true, force: true });
}, 40_000);

import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPrometheus } from '#infrastructure/embedded/prometheus-binary.js';
import { until } from '../support/until.js';
import { SELDOM, watchedNames } from './watched-names.js';

/**
 * `npm start -- --watch` with the real Prometheus: its tool finds our configuration and alerts good and their tests
 * pass, everything it watches answers it, and each metric that board and alerts ask for is there. It fails when
 * anything is missing; it never skips.
 */
const say = (line: string): void => console.log(line);
const faults: string[] = [];
const see = (what: string, isGood: boolean, more = ''): void => {
  say(`${isGood ? '✓' : '✗'} ${what}`);
  if (!isGood) faults.push(`${what}\n${more}`);
};

const cacheDir = path.resolve(process.env['PARLEY_HOME'] ?? '.parley', 'programs');
const { prometheus: command, promtool } = await getPrometheus({ cacheDir, env: process.env, report: say });
const check = (...args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(promtool, args, { encoding: 'utf8' });
  see(`promtool ${args.join(' ')}`, status === 0, `${stdout}${stderr}`);
};
check('check', 'config', '--syntax-only', 'docker/prometheus/prometheus.yml');
check('check', 'rules', 'docker/prometheus/alerts.yml');
check('test', 'rules', 'docker/prometheus/alerts.test.yml');

const home = mkdtempSync(path.join(tmpdir(), 'parley-watch-'));
chmodSync(home, 0o755); // the database's server runs as somebody else where we are root
const main = path.resolve(import.meta.dirname, '../../apps/standalone/main.js');
const searched = [path.dirname(command), process.env['PATH']].join(path.delimiter);
const child = spawn(process.execPath, ['--enable-source-maps', main, '--watch'], {
  env: { ...process.env, PATH: searched, PARLEY_HOME: home, DEMO_FILL: 'yes' },
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
let said = '';
child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString()));

type Answer<T> = { readonly status: string; readonly data: T };
const ask = async <T>(address: string, of: string): Promise<T> =>
  ((await (await fetch(`${address}/api/v1/${of}`)).json()) as Answer<T>).data;
type Target = {
  readonly labels: { readonly job: string };
  readonly health: 'up' | 'down' | 'unknown';
  readonly lastError: string;
};

try {
  await until('ready or ended', () => said.includes('Parley is ready') || child.exitCode !== null);
  if (!said.includes('Parley is ready')) throw new Error(said);
  see('where to look is said', /Metrics and alerts +http/.test(said), said);
  const { prometheus } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as { prometheus: string };
  const targets = async () =>
    (await ask<{ readonly activeTargets: readonly Target[] }>(prometheus, 'targets')).activeTargets;
  const areAsked = async () => {
    const all = await targets();
    return all.length >= 3 && all.every(({ health }) => health !== 'unknown');
  };
  await until('all were asked once', areAsked);
  for (const { labels, health, lastError } of await targets()) see(`${labels.job} is up`, health === 'up', lastError);

  const found = async (): Promise<readonly string[]> => ask<readonly string[]>(prometheus, 'label/__name__/values');
  const missing = async () => {
    const known = await found();
    return watchedNames().filter((name) => !known.includes(name) && !SELDOM.includes(name));
  };
  await until('all are told', async () => (await missing()).length === 0).catch(() => undefined);
  for (const name of await missing()) see(`${name} is told`, false);
  see(`${watchedNames().length} metrics of board and alerts are looked for`, watchedNames().length > 20);
  const { groups } = await ask<{ readonly groups: readonly { readonly rules: readonly { health: string }[] }[] }>(
    prometheus,
    'rules',
  );
  const rules = groups.flatMap((group) => group.rules);
  see(
    `${rules.length} alerts are loaded, none of which fails`,
    rules.length > 10 && rules.every(({ health }) => health !== 'err'),
  );
} finally {
  child.kill('SIGTERM');
  await ended;
  rmSync(home, { recursive: true, force: true });
}
say(faults.length === 0 ? '\nAll is well.' : `\n${faults.length} faults:\n${faults.join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);

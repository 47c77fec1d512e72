import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { getPrometheus } from '#infrastructure/embedded/prometheus-binary.js';
import { until } from '../support/until.js';
import { startWholeSystem } from '../support/whole-system.js';
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

process.env['PATH'] = [path.dirname(command), process.env['PATH']].join(path.delimiter);
const system = await startWholeSystem(undefined, true, ['--watch']);

type Answer<T> = { readonly status: string; readonly data: T };
const ask = async <T>(address: string, of: string): Promise<T> =>
  ((await (await fetch(`${address}/api/v1/${of}`)).json()) as Answer<T>).data;
type Target = {
  readonly labels: { readonly job: string };
  readonly health: 'up' | 'down' | 'unknown';
  readonly lastError: string;
};

try {
  see('where to look is said', /Metrics and alerts +http/.test(system.said()), system.said());
  const { prometheus = '' } = system.running;
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
  await system.stop();
}
say(faults.length === 0 ? '\nAll is well.' : `\n${faults.length} faults:\n${faults.join('\n')}`);
process.exit(faults.length === 0 ? 0 : 1);

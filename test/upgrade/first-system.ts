import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seeProcess } from '#infrastructure/embedded/seen-process.js';
import { pidOf } from '../faults/kit/worker-process.js';
import { environmentOf } from '../support/environment-of.js';
import { portBelowOutgoing } from '../support/port-below-outgoing.js';
import { until } from '../support/until.js';

const PARTS = ['api', 'worker', 'demo-platform', 'mail-server'] as const;
export type Part = (typeof PARTS)[number];
type Addresses = { readonly api: string; readonly demo: string; readonly mail: string; readonly phones: string };

/**
 * What a release starts by itself with `npm start`, over a database and a Temporal of ours: its addresses, and what each
 * of its programs was started with. Its supervisor is then held still, so that whoever upgrades says which programs
 * live; the programs that it had started are ended.
 */
export async function startAndTakeOver(
  root: string,
  home: string,
  given: { readonly ownerUrl: string; readonly applicationUrl: string; readonly temporalAddress: string },
) {
  const ports: NodeJS.ProcessEnv = {};
  for (const name of ['API', 'WORKER', 'SMTP', 'MAIL', 'DSN', 'DEMO', 'MESSENGER', 'REPORT'])
    ports[`${name}_PORT`] = String(await portBelowOutgoing());
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const supervisor = spawn(process.execPath, [path.join(root, 'dist/apps/standalone/main.js')], {
    cwd: root,
    env: {
      ...inherited,
      ...ports,
      PARLEY_HOME: home,
      DATABASE_URL: given.applicationUrl,
      DATABASE_OWNER_URL: given.ownerUrl,
      TEMPORAL_ADDRESS: given.temporalAddress,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let [said, over] = ['', false];
  for (const stream of [supervisor.stdout, supervisor.stderr]) stream?.on('data', (bytes) => (said += String(bytes)));
  supervisor.once('exit', () => (over = true));
  await until('the first release is ready', () => {
    if (over) throw new Error(`The first release did not come up:\n${said}`);
    return /is ready after/.test(said);
  });
  const environments = Object.fromEntries(PARTS.map((part) => [part, environmentOf(pidOf(home, part))])) as Record<
    Part,
    NodeJS.ProcessEnv
  >;
  supervisor.kill('SIGSTOP');
  for (const part of PARTS) {
    const pid = pidOf(home, part);
    process.kill(pid, 'SIGTERM');
    // whoever started it is held still, and has not been told
    await until(`${part} has ended`, () => !seeProcess(pid));
  }
  return {
    home,
    environments,
    addresses: JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Addresses,
    stop: (): void => void supervisor.kill('SIGKILL'),
  };
}

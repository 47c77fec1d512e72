import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environmentOf } from '../../support/environment-of.js';
import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { startProgram, type Program } from './program.js';

/** The process id of a part that the system itself supervises. */
export const pidOf = (home: string, part: 'api' | 'worker' | 'demo-platform' | 'mail-server'): number =>
  (JSON.parse(readFileSync(path.join(home, 'run', `${part}.json`), 'utf8')) as { pid: number }).pid;

const environments = new Map<string, NodeJS.ProcessEnv>();

/** What the system's own worker was started with; read once, since that one may be killed, too. */
function workerEnvironment(home: string): NodeJS.ProcessEnv {
  const known = environments.get(home);
  if (known) return known;
  const environment = environmentOf(pidOf(home, 'worker'));
  environments.set(home, environment);
  return environment;
}

let besides = 0;

/**
 * Another worker beside the one that the system itself started: it takes its share of whatever is to do. `ready` when
 * it does, or has ended.
 */
export function startWorker(
  { home }: Pick<WholeSystem, 'home'>,
  more: NodeJS.ProcessEnv = {},
): Program & { readonly ready: Promise<unknown> } {
  const program = startProgram(
    'worker',
    { ...workerEnvironment(home), WORKER_PORT: '0', DSN_PORT: '0', REPORT_PORT: '0', ...more },
    path.join(home, `logs/worker-beside-${(besides += 1)}.log`),
  );
  let over = false;
  void program.ended.then(() => (over = true));
  const ready = until('the worker beside is ready', () => over || program.log().includes('"msg":"ready"'));
  ready.catch(() => undefined); // whoever waits for it is told
  return { ...program, ready };
}

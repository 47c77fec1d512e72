import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WholeSystem } from '../../support/whole-system.js';
import { startProgram, type Program } from './program.js';

/** The process id of a part that the system itself supervises. */
export const pidOf = (home: string, part: 'api' | 'worker' | 'demo-platform' | 'mail-server'): number =>
  (JSON.parse(readFileSync(path.join(home, 'run', `${part}.json`), 'utf8')) as { pid: number }).pid;

/** Another worker beside the one that the system itself started: it takes its share of whatever is to do. */
export function startWorker({ home }: Pick<WholeSystem, 'home'>, more: NodeJS.ProcessEnv = {}): Program {
  const inherited = Object.fromEntries(
    readFileSync(`/proc/${pidOf(home, 'worker')}/environ`, 'utf8')
      .split('\0')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  delete inherited['NODE_CHANNEL_FD'];
  delete inherited['NODE_CHANNEL_SERIALIZATION_MODE'];
  return startProgram('worker', { ...inherited, WORKER_PORT: '0', DSN_PORT: '0', ...more }, path.join(home, 'logs/worker-beside.log'));
}

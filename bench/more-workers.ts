import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { environmentOf } from '../test/support/environment-of.js';
import { processesOf } from './processes.js';

export type MoreWorkers = { readonly pids: readonly number[]; readonly stop: () => Promise<void> };

/**
 * So many workers beside the one of a whole system, each as that one was started, which goes on receiving what comes
 * in. Resolves when they share what there is to do.
 */
export async function startMoreWorkers(root: number, count: number): Promise<MoreWorkers> {
  const [pid] = processesOf(root).get('worker') ?? [];
  if (pid === undefined) throw new Error('The system has no worker');
  const env = {
    ...environmentOf(pid),
    ...{ WORKER_PORT: '0', WORKER_METRICS_PORT: '', TEMPORAL_METRICS_PORT: '' },
    WORKER_ROLES: 'timekeeper,readers,carriers',
  };
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, [path.join(process.cwd(), 'dist/apps/worker/main.js')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const ends = children.map((child) => new Promise<void>((resolve) => child.once('exit', () => resolve())));
  const stop = async (): Promise<void> => {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(ends);
  };
  const ready = children.map(
    (child, at) =>
      new Promise<void>((resolve, reject) => {
        createInterface(child.stdout).on('line', (line) => {
          if (line.includes('"ready"')) resolve();
          else if (line.includes('"failed"')) console.log(line);
        });
        void ends[at]?.then(() => reject(new Error('A worker ended before it was ready')));
      }),
  );
  try {
    await Promise.all(ready);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pids: children.flatMap((child) => child.pid ?? []), stop };
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compileCache, compiled } from './compiled.js';
import { temporaryFolder } from './temporary-folder.js';

type Ready = { readonly healthPort: number; readonly dsnPort: number; readonly metricsPort: number };
type Line = Partial<Ready> & {
  readonly msg?: string;
  readonly code?: number;
  readonly part?: string;
  readonly trace_id?: string;
};

/** The worker as a process of its own, as the build made it. `lines` is what it logged. */
export async function startWorkerProcess(environment: Readonly<Record<string, string>>) {
  const home = temporaryFolder('parley-test-worker-');
  const child = spawn(process.execPath, [...compiled('apps/worker/main.js')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      ...compileCache(),
      WORKER_PORT: '0',
      DSN_PORT: '0',
      REPORT_PORT: '0',
      PARLEY_HOME: home, // none of this folder's
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  process.once('exit', () => child.kill('SIGKILL')); // a test that throws leaves nothing behind
  const lines: Line[] = [];
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ready = await new Promise<Ready>((resolve, reject) => {
    createInterface(child.stdout).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      lines.push(line);
      const { healthPort = 0, dsnPort = 0, metricsPort = 0 } = line;
      if (line.msg === 'ready') resolve({ healthPort, dsnPort, metricsPort });
    });
    void ended.then((code) => reject(new Error(`The worker ended with ${code}: ${complaint}`)));
  });
  return {
    ...ready,
    lines,
    health: async (path: '/healthz' | '/readyz') => {
      const response = await fetch(`http://127.0.0.1:${ready.healthPort}${path}`);
      return {
        status: response.status,
        body: (await response.json()) as { readonly status: string; readonly temporal: string },
      };
    },
    stop: (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
      child.kill(signal);
      return ended;
    },
  };
}

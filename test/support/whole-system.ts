import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { portBelowOutgoing } from './port-below-outgoing.js';
import { temporaryFolder } from './temporary-folder.js';

export type WholeSystem = {
  readonly home: string;
  readonly pid: number;
  /** Everything that it has printed. */
  readonly said: () => string;
  readonly running: Running;
  readonly stop: (options?: { readonly keep?: boolean }) => Promise<void>;
  readonly kill: () => Promise<void>;
};
export type Running = {
  readonly api: string;
  readonly demo: string;
  readonly start: string;
  readonly mail: string;
  readonly phones: string;
  /** Where it is watched. */
  readonly prometheus?: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
};

const root = process.cwd();
/** Milliseconds in which some step of its start comes to its end on any machine. */
const PATIENCE = 180_000;
const PORTS = [
  'API_PORT',
  'WORKER_PORT',
  'TEMPORAL_PORT',
  'POSTGRES_PORT',
  'SMTP_PORT',
  'MAIL_PORT',
  'DSN_PORT',
  'DEMO_PORT',
  'MESSENGER_PORT',
  'REPORT_PORT',
  'START_PORT',
];

/**
 * The whole system as one process tree, built from dist. Resolves when it says that it is ready; `stop` ends it in
 * order and takes its state away. Rejects with what it printed when it prints nothing more and is not up. Its demo association stays
 * empty unless it is to be `filled`; `options` are those of `npm start`.
 */
export async function startWholeSystem(
  home = newHome(),
  filled = false,
  options: readonly string[] = [],
): Promise<WholeSystem> {
  const env: NodeJS.ProcessEnv = { ...process.env, PARLEY_HOME: home, DEMO_FILL: filled ? 'yes' : 'no' };
  delete env['NODE_OPTIONS'];
  // two systems that start at once must not choose the same
  for (const name of PORTS) env[name] = String(await portBelowOutgoing());
  const child = spawn(process.execPath, [path.join(root, 'dist/apps/standalone/main.js'), ...options], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const stands = (): void => reject(new Error(`The system did not come up:\n${said}`));
    let late = setTimeout(stands, PATIENCE);
    const hear = (bytes: Buffer): void => {
      said += String(bytes);
      clearTimeout(late);
      late = setTimeout(stands, PATIENCE);
      if (!/is ready after/.test(said)) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    void ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`The system ended with ${code}:\n${said}`));
    });
  });
  return {
    home,
    pid: child.pid ?? 0,
    said: () => said,
    running: JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running,
    stop: async ({ keep = false } = {}) => {
      child.kill('SIGTERM');
      await ended;
      if (!keep) rmSync(home, { recursive: true, force: true });
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export const newHome = (): string => temporaryFolder('parley-test-');

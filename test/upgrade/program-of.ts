import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../support/until.js';
import type { Part } from './first-system.js';

export type Running = {
  readonly release: string;
  /** SIGTERM, as an operator ends a program; resolves when it has ended. Throws where it did so with an error. */
  readonly end: () => Promise<void>;
  readonly log: () => string;
};

/** The programs of one release, built in `root`; what each says goes into a file of its own in `logs`. */
export function programsOf(root: string, release: string, logs: string) {
  let count = 0;
  const started: { readonly kill: (signal: NodeJS.Signals) => void }[] = [];

  const start = async (part: Part, environment: NodeJS.ProcessEnv, health: string): Promise<Running> => {
    const file = path.join(logs, `${part}-${release}-${(count += 1)}.log`);
    const log = openSync(file, 'a');
    const child = spawn(process.execPath, [path.join(root, 'dist/apps', part, 'main.js')], {
      cwd: root,
      env: environment,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    started.push({ kill: (signal) => void child.kill(signal) });
    let over: string | undefined;
    const ended = new Promise<string>((resolve) =>
      child.once('exit', (code, signal) => resolve((over = String(signal ?? code)))),
    );
    const words = (): string => readFileSync(file, 'utf8');
    const ends = (how: string): Error =>
      new Error(`${part} of ${release} ended with ${how}:\n${words().slice(-3_000)}`);
    await until(`${part} of ${release} lives`, async () => {
      if (over !== undefined) throw ends(over);
      return (await statusOf(`${health}/healthz`)) === 200;
    });
    return {
      release,
      log: words,
      end: async () => {
        child.kill('SIGTERM');
        const how = await ended;
        if (how !== '0') throw ends(how);
      },
    };
  };

  /** An operator's command: what it printed, and with what it ended. */
  const command = (words: readonly string[], environment: NodeJS.ProcessEnv): Promise<Said> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [path.join(root, 'dist/apps/cli/main.js'), ...words], {
        cwd: root,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
      child.once('close', (code) => resolve({ code, said }));
    });

  return { release, start, command, killAll: () => started.forEach(({ kill }) => kill('SIGKILL')) };
}

export type Said = { readonly code: number | null; readonly said: string };
export type Programs = ReturnType<typeof programsOf>;

/** The status of an answer to GET; 0 where there is none. */
export const statusOf = (url: string): Promise<number> =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );

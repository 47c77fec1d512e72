import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileCache } from '../../support/compiled.js';

/** A program of ours that a test started itself, and so may kill whenever it likes. */
export type Program = {
  readonly pid: number;
  readonly kill: (signal?: NodeJS.Signals) => Promise<void>;
  /** Resolves with the signal or code with which it ended. */
  readonly ended: Promise<NodeJS.Signals | number | null>;
  readonly log: () => string;
};

/** Starts a built program; its log goes to a file in the system's folder. It ends with us, however we end. */
export function startProgram(
  main: string,
  environment: NodeJS.ProcessEnv,
  logFile: string,
  words: readonly string[] = [],
): Program {
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [path.resolve('dist/apps', main, 'main.js'), ...words], {
    env: { ...compileCache(), ...environment },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  child.on('error', () => undefined); // the same as an end
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  );
  return {
    pid: child.pid ?? 0,
    ended,
    log: () => readFileSync(logFile, 'utf8'),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
  };
}

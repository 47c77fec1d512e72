import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { endProcess } from '#infrastructure/embedded/end-process.js';
import { openLog, sizeOf, tailOf } from '#infrastructure/embedded/log-file.js';
import { seeProcess, stillRuns } from '#infrastructure/embedded/seen-process.js';
import type { Server } from '../keep-server.js';
import { forgetProcess, noteProcess } from '../leftovers.js';

export type OutsideProgram = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Answers 200 once it is ready. */
  readonly readyAt: string;
};

const patience = 60_000;

/** Starts a program that is not ours and waits until it is ready. Throws with the end of its log when it never is. */
export async function startProgram(program: OutsideProgram, home: string): Promise<Server> {
  const { name, command, args, env, readyAt } = program;
  const logFile = path.join(home, 'logs', `${name}.log`);
  const before = sizeOf(logFile);
  const log = openLog(logFile);
  const child = spawn(command, args, { cwd: home, env, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  let ended: string | undefined;
  child
    .once('error', (error) => (ended = error.message))
    .once('exit', (code, signal) => (ended ??= `it ended with ${code ?? signal}`));
  const { pid } = child;
  if (pid !== undefined) noteProcess(home, name, pid);
  const end = performance.now() + patience;
  while (ended === undefined && performance.now() < end) {
    const answer = await fetch(readyAt, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) break;
    await setTimeout(100);
  }
  const seen = pid === undefined || ended !== undefined ? undefined : seeProcess(pid);
  if (!seen || performance.now() >= end) {
    child.kill('SIGKILL');
    throw new Error(`${name} does not start: ${ended ?? 'no answer'}\n${tailOf(logFile, before)}`);
  }
  const stop = async (insisting: Parameters<typeof endProcess>[1]): Promise<void> => {
    await endProcess(seen, insisting);
    forgetProcess(home, name);
  };
  return {
    runs: () => stillRuns(seen),
    stop: () => stop([['SIGTERM', 10_000], ['SIGKILL', 5_000]]), // prettier-ignore
    kill: () => stop([['SIGKILL', 5_000]]),
  };
}

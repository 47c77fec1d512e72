import { Connection } from '@temporalio/client';
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openLog, sizeOf, tailOf } from './log-file.js';
import { seeProcess, stillRuns, type SeenProcess } from './seen-process.js';
import { processorTimeOf, standstillOf } from './standstill.js';

export type TemporalStart = {
  readonly binary: string;
  readonly dbFile: string;
  readonly ip: string;
  readonly port: number;
  readonly logFile: string;
};

const patience = 60_000;

/**
 * Starts the server and waits until its namespace answers, unless it stands still for 60 s. The error tells the last
 * lines of its log.
 */
export async function startServer({ binary, dbFile, ip, port, logFile }: TemporalStart): Promise<SeenProcess> {
  const log = openLog(logFile);
  const before = sizeOf(logFile);
  // synchronous=OFF: a killed server loses nothing by it, and what a loss of power takes comes back from the log.
  const store = ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=OFF'];
  const child = spawn(
    binary,
    ['server', 'start-dev', '--headless', '--ip', ip, '--port', String(port), '--log-level', 'error', ...store],
    {
      cwd: path.dirname(dbFile),
      env: { HOME: path.dirname(dbFile), TEMPORAL_VERSION_CHECK_DISABLED: '1' },
      stdio: ['ignore', log, log],
      detached: true,
    },
  );
  closeSync(log);
  yieldToOthers(child.pid);
  let ended: string | undefined;
  child
    .once('error', (error) => (ended = error.message))
    .once('exit', (code, signal) => (ended ??= `it ended with ${code ?? signal}`));
  child.unref();
  const stands = standstillOf(() => processorTimeOf(child.pid), patience);
  if (await answers(`${ip}:${port}`, () => ended !== undefined || stands())) {
    const seen = child.pid === undefined ? undefined : seeProcess(child.pid);
    if (seen) return seen;
  }
  child.kill('SIGKILL');
  throw new Error(
    `Temporal does not start on ${dbFile}: ${ended ?? `it stood still for ${patience / 1000} s`}\n${tailOf(logFile, before)}`,
  );
}

/** On one machine with the API, filing comes first. */
function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 5);
  } catch {
    // it has ended already, which is told where it is waited for
  }
}

/** Waits for a server that already runs; false when it is gone or does not answer within ten seconds. */
export const answersAgain = (address: string, seen: SeenProcess): Promise<boolean> => {
  const end = performance.now() + 10_000;
  return answers(address, () => !stillRuns(seen) || performance.now() > end);
};

async function answers(address: string, over: () => boolean): Promise<boolean> {
  while (!over()) {
    if (await hasNamespace(address)) return !over();
    await setTimeout(20);
  }
  return false;
}

async function hasNamespace(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined);
  if (!connection) return false;
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace: 'default' }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

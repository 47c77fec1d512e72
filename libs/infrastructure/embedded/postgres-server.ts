import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { openLog, sizeOf, tailOf } from './log-file.js';
import { findRunningPostgres, freeStaleLock } from './postgres-lock.js';
import { seeProcess, type SeenProcess } from './seen-process.js';
import type { ServerUser } from './server-user.js';

export type ServerStart = {
  readonly program: string;
  readonly dataDir: string;
  readonly port: number;
  readonly settings: readonly string[];
  readonly logFile: string;
  readonly user: ServerUser | undefined;
  /** A connection as superuser to the database `postgres`. */
  readonly url: string;
};

const patience = 60_000;
const always = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'max_connections=200',
  'wal_recycle=off', // what is done with of the journal is deleted, not kept to be written over
];

/** Starts the server and waits until it takes connections: at most 60 s, and as long as it recovers. */
export async function startServer(start: ServerStart): Promise<SeenProcess> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await startOnce(start, end);
    if (seen) return seen;
    await setTimeout(200);
  }
}

/**
 * Waits until a server takes connections. False when `ended` says that it is gone. While it answers that it is starting
 * up (57P03) it reads back what a crash left in its journal, which takes as long as there is much of it.
 */
export async function takesConnections(
  url: string,
  ended: () => boolean,
  within = performance.now() + patience,
): Promise<boolean> {
  let end = within;
  for (;;) {
    if (ended()) return false;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    const problem = await client.connect().then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error,
    );
    await client.end().catch(() => undefined);
    if (!problem) return true;
    if (problem.code === '28P01') throw new Error('The kept password does not open the database', { cause: problem });
    if (problem.code === '57P03') end = Math.max(end, performance.now() + patience);
    if (performance.now() > end) throw problem;
    await setTimeout(20);
  }
}

/**
 * Undefined when sessions of a killed server still hold the memory: they end within moments, then it is worth another
 * try.
 */
async function startOnce(
  { program, dataDir, port, settings, logFile, user, url }: ServerStart,
  end: number,
): Promise<SeenProcess | undefined> {
  freeStaleLock(dataDir);
  const log = openLog(logFile);
  const before = sizeOf(logFile);
  const options = [...always, ...settings].flatMap((setting) => ['-c', setting]);
  // Detached: a Ctrl-C in the terminal must not reach it before our own orderly stop. A log file, not a pipe: it
  // outlives us.
  const child = spawn(program, ['-D', dataDir, '-p', String(port), ...options], {
    ...user,
    cwd: dataDir,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let ended: string | undefined;
  child
    .once('error', (error) => (ended = error.message))
    .once('exit', (code, signal) => (ended ??= `it ended with ${code ?? signal}`));
  child.unref();
  if (await takesConnections(url, () => ended !== undefined, end)) {
    const seen = child.pid === undefined ? undefined : seeProcess(child.pid);
    if (seen) return seen;
  }
  const said = tailOf(logFile, before);
  if (said.includes('shared memory block') && performance.now() < end) return undefined;
  throw new Error(`PostgreSQL does not start on ${dataDir}: ${ended ?? 'it ended'}\n${said}`);
}

/** The server that already runs on this folder, once it takes connections; undefined when there is none. */
export async function adoptServer(
  dataDir: string,
  urlAt: (port: number) => string,
): Promise<{ seen: SeenProcess; port: number } | undefined> {
  for (;;) {
    const running = findRunningPostgres(dataDir);
    if (!running) return undefined;
    if (
      running.port !== 0 &&
      (await takesConnections(urlAt(running.port), () => findRunningPostgres(dataDir)?.seen.pid !== running.seen.pid))
    )
      return running;
    await setTimeout(20);
  }
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import { endProcess } from './end-process.js';
import { choosePort, type PortWish } from './ports.js';
import { getPostgresBinaries } from './postgres-binaries.js';
import { getCluster, type Passwords } from './postgres-cluster.js';
import { findRunningPostgres } from './postgres-lock.js';
import { prepareDatabase } from './postgres-roles.js';
import { adoptServer, startServer } from './postgres-server.js';
import { makeReachable } from './make-reachable.js';
import type { Report } from './report.js';
import { stillRuns } from './seen-process.js';
import { serverUser } from './server-user.js';

export type PostgresOptions = {
  readonly dataDir: string;
  /** Port 0 takes any free one. */
  readonly port: PortWish;
  readonly settings?: readonly string[];
  /** Where the programs are copied when the server's user cannot enter the checkout. */
  readonly cacheDir?: string;
  /** The folder of PostgreSQL's programs, `bin` in it; without it those that npm brings. */
  readonly programs?: string | undefined;
  readonly passwordFile?: string;
  readonly logFile?: string;
  readonly report?: Report;
};

export type EmbeddedPostgres = {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  /** True when a server was found running that an earlier, killed start left behind. */
  readonly adopted: boolean;
  readonly runs: () => boolean;
  /** Ends it in order: sessions are cut off, a checkpoint is written. */
  readonly stop: () => Promise<void>;
  /** Without waiting for anything; the next start repairs what that leaves. */
  readonly kill: () => Promise<void>;
};

const insisting = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
] as const;

/**
 * PostgreSQL 18 with the database `parley` and its two roles on this machine alone: started, or adopted where it still
 * runs.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const { settings = [], report = () => undefined } = options;
  const dataDir = path.resolve(options.dataDir);
  const passwordFile = options.passwordFile ?? `${dataDir}.passwords.json`;
  const user = serverUser();
  makeReachable(dataDir, user);
  const { initdb, postgres } = await getPostgresBinaries(
    options.cacheDir ?? path.join(path.dirname(dataDir), 'programs'),
    user,
    options.programs,
  );
  const passwords = getCluster({ dataDir, passwordFile, initdb, user, durable: !settings.includes('fsync=off') });
  const superuser = (port: number): string => urlOf('postgres', passwords, port, 'postgres');

  const running = await adopt(dataDir, options.port, superuser);
  const port = running?.port ?? (await choosePort('PostgreSQL', options.port, report));
  const logFile = options.logFile ?? `${dataDir}.log`;
  const seen =
    running?.seen ??
    (await startServer({ program: postgres, dataDir, port, settings, logFile, user, url: superuser(port) }));
  await prepareDatabase(superuser(port), passwords);
  return {
    ownerUrl: urlOf('parley_owner', passwords, port),
    applicationUrl: urlOf('parley_application', passwords, port),
    superuserUrl: urlOf('postgres', passwords, port),
    port,
    pid: seen.pid,
    adopted: running !== undefined,
    runs: () => stillRuns(seen),
    stop: () => endProcess(seen, insisting),
    kill: () =>
      endProcess(seen, [
        ['SIGQUIT', 1_000],
        ['SIGKILL', 2_000],
      ]),
  };
}

/** A server left running on another port than the one that was asked for by name is stopped, and started anew. */
async function adopt(dataDir: string, wish: PortWish, superuser: (port: number) => string) {
  const running = existsSync(dataDir) ? await adoptServer(dataDir, superuser) : undefined;
  if (!running || wish.fixedBy === undefined || wish.port === running.port) return running;
  await endProcess(running.seen, insisting);
  return undefined;
}

const urlOf = (role: keyof Passwords, passwords: Passwords, port: number, database = 'parley'): string =>
  `postgres://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;

/** Whether a server runs on this data folder just now. */
export const postgresRuns = (dataDir: string): boolean => findRunningPostgres(path.resolve(dataDir)) !== undefined;

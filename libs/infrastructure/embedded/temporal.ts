import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { endProcess } from './end-process.js';
import { choosePort, type PortWish } from './ports.js';
import type { Report } from './report.js';
import { stillRuns, type SeenProcess } from './seen-process.js';
import { answersAgain, startServer, type TemporalStart } from './temporal-server.js';
import { isSound, setAside } from './temporal-store.js';
import { writeAtomically } from './write-atomically.js';

export type TemporalOptions = {
  readonly binary: string;
  readonly dbFile: string;
  /** Port 0 takes any free one. */
  readonly port: PortWish;
  readonly now: () => Date;
  readonly ip?: string;
  readonly logFile?: string;
  readonly report?: Report;
};

export type EmbeddedTemporal = {
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  readonly adopted: boolean;
  readonly runs: () => boolean;
  readonly stop: () => Promise<void>;
  /** Without ceremony: nothing is lost by it. */
  readonly kill: () => Promise<void>;
};

const Kept = z.object({ pid: z.number(), name: z.string(), startedAt: z.string(), ip: z.string(), port: z.number() });
type Kept = z.infer<typeof Kept>;

const insisting = [
  ['SIGTERM', 10_000],
  ['SIGKILL', 5_000],
] as const;

/**
 * A Temporal server on this machine that keeps its state in a file: started, or adopted where it still runs. A damaged
 * store is set aside for an empty one.
 */
export async function startTemporal({
  binary,
  port: wish,
  now,
  ip = '127.0.0.1',
  report = () => undefined,
  ...options
}: TemporalOptions): Promise<EmbeddedTemporal> {
  const dbFile = path.resolve(options.dbFile);
  const keptFile = `${dbFile}.server.json`;
  mkdirSync(path.dirname(dbFile), { recursive: true });
  const running = await adopt(keptFile, ip, wish);
  const port = running?.port ?? (await choosePort('Temporal', wish, report));
  const seen =
    running ?? (await startOn({ binary, dbFile, ip, port, logFile: options.logFile ?? `${dbFile}.log` }, now, report));
  if (!running) writeAtomically(keptFile, JSON.stringify({ ...seen, ip, port } satisfies Kept));
  const end = (signals: Parameters<typeof endProcess>[1]) =>
    endProcess(seen, signals).then(() => rmSync(keptFile, { force: true }));
  return {
    address: `${ip}:${port}`,
    port,
    pid: seen.pid,
    adopted: running !== undefined,
    runs: () => stillRuns(seen),
    stop: () => end(insisting),
    kill: () => end([['SIGKILL', 5_000]]),
  };
}

/**
 * A server of an earlier, killed start. One that does not answer, or stands elsewhere than asked for by name, is ended.
 */
async function adopt(keptFile: string, ip: string, wish: PortWish): Promise<Kept | undefined> {
  const kept = readKept(keptFile);
  if (!kept || !stillRuns(kept)) return undefined;
  const wanted = kept.ip === ip && (wish.fixedBy === undefined || wish.port === kept.port);
  if (wanted && (await answersAgain(`${kept.ip}:${kept.port}`, kept))) return kept;
  await endProcess(kept, insisting);
  return undefined;
}

function readKept(keptFile: string): Kept | undefined {
  if (!existsSync(keptFile)) return undefined;
  try {
    return Kept.parse(JSON.parse(readFileSync(keptFile, 'utf8')));
  } catch {
    return undefined; // a file that cannot be read tells of no server
  }
}

async function startOn(start: TemporalStart, now: () => Date, report: Report): Promise<SeenProcess> {
  const replace = (why: string): void =>
    report(
      `Temporal's store is ${why}; it is kept as ${path.basename(setAside(start.dbFile, now()))}, and an empty one is filled from the log`,
    );
  if (!isSound(start.dbFile)) replace('damaged');
  const old = existsSync(start.dbFile);
  return startServer(start).catch((error: unknown) => {
    if (!old || String(error).includes('address already in use')) throw error;
    replace('not accepted by the server');
    return startServer(start);
  });
}

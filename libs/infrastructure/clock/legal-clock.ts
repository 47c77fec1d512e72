import pg from 'pg';
import { KEPT_ALIVE } from '../database/kept-alive.js';
import { noteProcess, type NotedProcess } from './note-process.js';
import { readClocks, type Clocks } from './read-clocks.js';

/**
 * The legal time of every association, as this process knows it. Fresh at once where PostgreSQL can notify, else within
 * a second.
 */
export type LegalClock<Moment> = {
  /** Throws for an association that this process has not heard of (yet). */
  readonly now: (associationId: string) => Moment;
  /** Reads the clocks again now. */
  readonly refresh: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export type LegalClockParts<Moment> = {
  readonly connectionString: string;
  readonly pool: Pick<pg.Pool, 'query'>;
  /** Under which this process is noted in office.process_seen, with what it last saw. */
  readonly process: NotedProcess;
  /** How this process does, which is noted with it. */
  readonly measures?: () => Promise<object>;
  /** Machine time. */
  readonly machine: () => Date;
  /** From milliseconds since 1970, UTC. */
  readonly moment: (milliseconds: number) => Moment;
  readonly report: (error: unknown) => void;
  /** Called after a clock was moved. */
  readonly onMove?: () => void;
};

const POLL = 1_000;
/** Nobody is called while a connection listens, so that looking is but a sign of life. */
const SELDOM = 2_500;

/** Rejects if the clocks cannot be read at first; later failures are reported, and the last known offsets go on. */
export async function openLegalClock<Moment>(parts: LegalClockParts<Moment>): Promise<LegalClock<Moment>> {
  const { pool, machine, moment, report } = parts;
  let clocks: Clocks = { version: 0, offsets: new Map() };
  let listener: pg.Client | undefined;
  let closed = false;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const seen = await readClocks(pool);
    if (seen.version < clocks.version) return; // an answer that was overtaken
    const moved = seen.version > clocks.version;
    clocks = seen;
    await noteProcess(pool, parts.process, seen.version, machine(), await parts.measures?.());
    if (moved) parts.onMove?.();
  };
  const refresh = (): Promise<void> => (reading = (reading ?? Promise.resolve()).catch(() => undefined).then(read));
  const look = (): void => void refresh().catch((error: unknown) => closed || report(error));

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: parts.connectionString, ...KEPT_ALIVE });
    const lose = (): void => void (listener = listener === client ? undefined : listener);
    client.on('error', lose).on('end', lose).on('notification', look);
    listener = client;
    await client.connect();
    if (closed) return client.end();
    await client.query('LISTEN clock');
  };
  let lookedAt = 0;
  const poll = (): void => {
    if (listener && performance.now() - lookedAt < SELDOM - POLL / 2) return;
    lookedAt = performance.now();
    look();
    if (!listener) void listen().catch((error: unknown) => ((listener = undefined), closed || report(error)));
  };

  await refresh();
  await listen().catch((error: unknown) => ((listener = undefined), report(error)));
  const timer = setInterval(poll, POLL);

  return {
    now: (associationId) => {
      const offset = clocks.offsets.get(associationId);
      if (offset === undefined) throw new Error(`No clock for association ${associationId}`);
      return moment(machine().getTime() + offset);
    },
    refresh,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await reading?.catch(() => undefined);
      await listener?.end();
      await pool
        .query('DELETE FROM office.process_seen WHERE process_id = $1', [parts.process.id])
        .catch(() => undefined); // it goes stale by itself
    },
  };
}

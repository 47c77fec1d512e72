import { hash } from 'node:crypto';
import type pg from 'pg';
import type { Fault } from './fault.js';
import { readHead } from './head.js';
import { verifySegment, type Segment, type SegmentVerdict } from './verify-segment.js';
import { verifyStreams } from './verify-streams.js';

/** What was walked, and what is wrong with it, the first bad position first. */
export type Verdict = { readonly events: number; readonly streams: number; readonly faults: readonly Fault[] };

/** The log up to a position, and what its events come to: another event in its place, and it is another digest. */
export type Prefix = { readonly position: number; readonly digest: Buffer };

export const NOTHING: Prefix = { position: 0, digest: Buffer.alloc(32) };

export type Verifying = {
  /** What was verified before: only what follows is walked. */
  readonly after?: Prefix | undefined;
  /** How many walk beside each other, each on a connection of its own. */
  readonly connections?: number;
  /** Hears, in order, up to where everything from `after` on is sound. */
  readonly reached?: (prefix: Prefix) => Promise<void>;
  /** Positions of a piece: a prefix ends where one does. */
  readonly piece?: number;
};

/** Never another, or prefixes that were kept come to nothing. */
const PIECE = 100_000;

/**
 * Walks the log as it is now, in the order of positions: all of it, or what follows a prefix; then holds the rows of
 * the streams against the ends that were met. `report` hears how far it is and where the log ends.
 */
export async function verifyLog(
  pool: pg.Pool,
  report: (position: number, end: number) => void,
  { after = NOTHING, connections = 1, reached = () => Promise.resolve(), piece = PIECE }: Verifying = {},
): Promise<Verdict> {
  const clients = await openSnapshot(pool, connections);
  const [leader] = clients;
  try {
    const end = await readHead(leader);
    let position = after.position;
    const walked = (events: number): void => report((position += events), end);
    const pieces = piecesOf(after.position, end, piece);
    const inOrder = openInOrder(after, piece, reached);
    const faults: Fault[] = [];
    const touched = after.position === 0 ? undefined : new Set<string>();
    const waiting = pieces.entries();
    const walk = async (client: pg.ClientBase): Promise<void> => {
      for (const [at, one] of waiting) {
        const verdict = await verifySegment(client, one, walked);
        faults.push(...verdict.faults);
        if (touched) for (const streamId of verdict.streamIds) touched.add(streamId);
        await inOrder(at, { ...verdict, ...one });
      }
    };
    await Promise.all(clients.map(walk));
    const ends = await verifyStreams(leader, touched);
    await Promise.all(clients.map((client) => client.query('COMMIT')));
    return {
      events: position - after.position,
      streams: ends.streams,
      faults: [...faults, ...ends.faults].sort((a, b) => a.position - b.position),
    };
  } catch (error) {
    // the connections may be what failed
    await Promise.all(clients.map((client) => client.query('ROLLBACK').catch(() => undefined)));
    throw error;
  } finally {
    for (const client of clients) client.release();
  }
}

/** Connections that all see events, streams and head of one moment. */
async function openSnapshot(pool: pg.Pool, count: number): Promise<readonly [pg.PoolClient, ...pg.PoolClient[]]> {
  const opened: pg.PoolClient[] = [];
  const begin = async (): Promise<pg.PoolClient> => {
    const client = await pool.connect();
    opened.push(client);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return client;
  };
  try {
    const leader = await begin();
    const { rows } = await leader.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    const others = Array.from({ length: count - 1 }, async () => {
      const client = await begin();
      await client.query(`SET TRANSACTION SNAPSHOT ${client.escapeLiteral(rows[0]?.snapshot ?? '')}`);
      return client;
    });
    await Promise.allSettled(others); // none is still being opened when they are given back
    return [leader, ...(await Promise.all(others))];
  } catch (error) {
    for (const client of opened) client.release(true);
    throw error;
  }
}

const piecesOf = (after: number, end: number, piece: number): readonly Segment[] =>
  Array.from({ length: Math.max(1, Math.ceil((end - after) / piece)) }, (_, at) => {
    const to = Math.min(after + (at + 1) * piece, end);
    return { from: after + at * piece + 1, to, isLast: to === end };
  });

/** Pieces come to an end in any order; told is how far they are sound without a gap, by whole pieces. */
function openInOrder(after: Prefix, piece: number, reached: (prefix: Prefix) => Promise<void>) {
  const ended = new Map<number, SegmentVerdict & Segment>();
  let [prefix, told, telling] = [after, 0, Promise.resolve()];
  return async (at: number, verdict: SegmentVerdict & Segment): Promise<void> => {
    ended.set(at, verdict);
    const before = prefix;
    for (let next = ended.get(told); next; next = ended.get(told)) {
      const { from, to } = next;
      if (next.faults.length > 0 || to - from + 1 < piece) break;
      prefix = { position: to, digest: hash('sha256', Buffer.concat([prefix.digest, next.digest]), 'buffer') };
      ended.delete(told);
      told += 1;
    }
    if (prefix === before) return;
    const reaching = prefix;
    await (telling = telling.then(() => reached(reaching))); // in this order also where telling takes long
  };
}

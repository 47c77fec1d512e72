import type pg from 'pg';
import { chainNext, chainStart, commitment } from './commitment.js';
import type { Fault } from './fault.js';
import { streamFaults, type Walked } from './verify-streams.js';

/** What was walked, and what is wrong with it, the first bad position first. */
export type Verdict = { readonly events: number; readonly streams: number; readonly faults: readonly Fault[] };

const PAGE = 2_000;

export type LoggedRow = {
  readonly position: string;
  readonly association_id: string;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
  readonly recorded_at: Date;
  readonly salt: Buffer;
  readonly chain: Buffer;
};

/**
 * Walks the whole log as it is now, in the order of positions, a page at a time; only the end of each stream's chain is
 * kept in memory. Hashes every event anew (log.md, Hashes). `report` hears how far it is and where the log ends.
 */
export async function verifyLog(pool: pg.Pool, report: (position: number, end: number) => void): Promise<Verdict> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'); // events, streams and head of one moment
    const verdict = await walk(client, report);
    await client.query('COMMIT');
    return verdict;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be what failed
    throw error;
  } finally {
    client.release();
  }
}

const walk = async (client: pg.ClientBase, report: (position: number, end: number) => void): Promise<Verdict> => {
  const { rows: heads } = await client.query<{ position: string }>('SELECT position FROM log.head');
  const end = Number(heads[0]?.position);
  const streams = new Map<string, Walked>();
  const faults: Fault[] = [];
  let position = 0;
  let events = 0;
  let recordedAt = new Date(-8.64e15);
  for (;;) {
    const { rows } = await client.query<LoggedRow>({
      name: 'verify-page',
      text: `SELECT position, association_id, stream_id, version, type, data, meta, recorded_at, salt, chain
               FROM log.event WHERE position > $1 ORDER BY position LIMIT $2`,
      values: [position, PAGE],
    });
    if (rows.length === 0) break;
    for (const row of rows) {
      const here = Number(row.position);
      const fault = (what: string, at = here): void =>
        void faults.push({ position: at, streamId: row.stream_id, what });
      if (here !== position + 1)
        faults.push({
          position: position + 1,
          streamId: '',
          what: here === position + 2 ? 'missing' : `missing up to ${here - 1}`,
        });
      if (row.recorded_at < recordedAt) fault('recorded before the event below it');
      const walked = streams.get(row.stream_id);
      for (const what of eventFaults(row, walked)) fault(what);
      streams.set(row.stream_id, {
        associationId: row.association_id,
        version: row.version,
        chain: row.chain,
        position: here,
        firstPosition: walked?.firstPosition ?? here,
      });
      if (row.recorded_at > recordedAt) recordedAt = row.recorded_at;
      position = here;
    }
    events += rows.length;
    report(position, end);
  }
  if (position < end)
    faults.push({ position: position + 1, streamId: '', what: `missing up to ${end}, the end of the log` });
  if (position > end) faults.push({ position: end + 1, streamId: '', what: 'beyond the end of the log' });
  faults.push(...(await streamFaults(client, streams)));
  return { events, streams: streams.size, faults: faults.sort((a, b) => a.position - b.position) };
};

/**
 * An event against the end of its stream so far. The chain that stands there is believed afterwards, so that one fault
 * is told once.
 */
export const eventFaults = (row: LoggedRow, walked: Walked | undefined): readonly string[] => {
  const frame = { ...row, associationId: row.association_id, streamId: row.stream_id };
  const expected = (walked?.version ?? 0) + 1;
  const faults: string[] = [];
  if (row.version !== expected) faults.push(`version ${row.version} where ${expected} is expected`);
  else if (!chainNext(walked?.chain ?? chainStart(row.stream_id), commitment(row.salt, frame)).equals(row.chain))
    faults.push('changed: its hash does not fit the chain');
  if (walked && walked.associationId !== row.association_id)
    faults.push('another association than the events before it in its stream');
  return faults;
};

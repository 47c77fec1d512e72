import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Fault } from './fault.js';
import { leafOf } from './leaf.js';
import { loggedPages } from './logged-pages.js';
import { eventFaults, walkedOf, type LoggedRow, type Walked } from './verify-event.js';

/** A piece of the log: from one position to another, and beyond it where the log ends there. */
export type Segment = { readonly from: number; readonly to: number; readonly isLast: boolean };

export type SegmentVerdict = {
  readonly faults: readonly Fault[];
  /** Over the leaf of each of its events, in their order. */
  readonly digest: Buffer;
  /** The streams of which something stands in it. */
  readonly streamIds: ReadonlySet<string>;
};

/**
 * Hashes every event of a piece anew (log.md, Hashes), page by page. What stands before the piece is believed: another
 * one hashes it. `walked` hears of each page how many events it had.
 */
export async function verifySegment(
  client: pg.ClientBase,
  { from, to, isLast }: Segment,
  walked: (events: number) => void,
): Promise<SegmentVerdict> {
  const ends = new Map<string, Walked>();
  const digest = createHash('sha256');
  const faults: Fault[] = [];
  let position = from - 1;
  let recordedAt = await recordedAtOf(client, position);
  for await (const rows of loggedPages(client, from, isLast ? Number.MAX_SAFE_INTEGER : to)) {
    faults.push(...(await meetStreams(client, rows, ends)));
    for (const row of rows) {
      const here = Number(row.position);
      const fault = (what: string): void => void faults.push({ position: here, streamId: row.stream_id, what });
      if (here !== position + 1) faults.push(missing(position + 1, here - 1));
      if (row.recorded_at < recordedAt) fault('recorded before the event below it');
      for (const what of eventFaults(row, ends.get(row.stream_id))) fault(what);
      ends.set(row.stream_id, walkedOf(row));
      digest.update(leafOf(row));
      if (row.recorded_at > recordedAt) recordedAt = row.recorded_at;
      position = here;
    }
    walked(rows.length);
  }
  if (position < to && isLast)
    faults.push({ position: position + 1, streamId: '', what: `missing up to ${to}, the end of the log` });
  else if (position < to) faults.push(missing(position + 1, to));
  if (position > to) faults.push({ position: to + 1, streamId: '', what: 'beyond the end of the log' });
  return { faults, digest: digest.digest(), streamIds: new Set(ends.keys()) };
}

const missing = (first: number, last: number): Fault => ({
  position: first,
  streamId: '',
  what: first === last ? 'missing' : `missing up to ${last}`,
});

const recordedAtOf = async (client: pg.ClientBase, position: number): Promise<Date> => {
  const { rows } = await client.query<{ recorded_at: Date }>('SELECT recorded_at FROM log.event WHERE position = $1', [
    position,
  ]);
  return rows[0]?.recorded_at ?? new Date(-8.64e15);
};

type Met = {
  readonly stream_id: string;
  readonly position: string;
  readonly has_row: boolean;
  readonly version: number | null;
  readonly chain: Buffer;
  readonly association_id: string;
};

/** Looks up where the streams that are met for the first time ended before; one that begins here must have its row. */
async function meetStreams(
  client: pg.ClientBase,
  rows: readonly LoggedRow[],
  ends: Map<string, Walked>,
): Promise<readonly Fault[]> {
  const first = new Map<string, string>();
  for (const { stream_id, position } of rows)
    if (!ends.has(stream_id) && !first.has(stream_id)) first.set(stream_id, position);
  const { rows: met } = await client.query<Met>({
    name: 'verify-met',
    text: `SELECT m.stream_id, m.position, s.stream_id IS NOT NULL AS has_row, b.version, b.chain, b.association_id
             FROM unnest($1::uuid[], $2::bigint[]) AS m (stream_id, position)
             LEFT JOIN log.stream s ON s.stream_id = m.stream_id
             LEFT JOIN LATERAL (
               SELECT e.version, e.chain, e.association_id FROM log.event e
                WHERE e.stream_id = m.stream_id AND e.position < m.position
                ORDER BY e.version DESC LIMIT 1) b ON true`,
    values: [[...first.keys()], [...first.values()]],
  });
  for (const { stream_id, version, chain, association_id: associationId } of met)
    if (version !== null) ends.set(stream_id, { associationId, version, chain });
  return met.flatMap(({ stream_id: streamId, position, has_row: hasRow, version }) =>
    hasRow || version !== null ? [] : [{ position: Number(position), streamId, what: 'its stream has no row' }],
  );
}

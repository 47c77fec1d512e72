import type pg from 'pg';
import { NIL_ID } from '#infrastructure/ids.js';
import type { Fault } from './fault.js';

type StreamRow = {
  readonly stream_id: string;
  readonly association_id: string;
  readonly version: number;
  readonly chain: Buffer;
  readonly first_position: string;
  /** Of its first event. */
  readonly begins: string | null;
  /** Of its last one. */
  readonly position: string | null;
  readonly last_version: number;
  readonly last_chain: Buffer;
  readonly last_association_id: string;
};

const PAGE = 5_000;

const textOf = (conditions: string): string => `
SELECT s.stream_id, s.association_id, s.version, s.chain, s.first_position, f.position AS begins, l.position,
       l.version AS last_version, l.chain AS last_chain, l.association_id AS last_association_id
  FROM (SELECT * FROM log.stream WHERE ${conditions}) s
  LEFT JOIN LATERAL (SELECT * FROM log.event e WHERE e.stream_id = s.stream_id ORDER BY e.version DESC LIMIT 1) l ON true
  LEFT JOIN LATERAL (SELECT e.position FROM log.event e WHERE e.stream_id = s.stream_id ORDER BY e.version LIMIT 1) f ON true
 ORDER BY s.stream_id`;
const NAMED = { name: 'verify-named-streams', text: textOf('stream_id = ANY ($1::uuid[])') };
const NEXT = { name: 'verify-next-streams', text: textOf('stream_id > $1 ORDER BY stream_id LIMIT $2') };

export type StreamsVerdict = { readonly streams: number; readonly faults: readonly Fault[] };

/**
 * The rows of log.stream against the last event of each, of all streams or of those that are named: a stream whose last
 * events were taken away shows here alone.
 */
export async function verifyStreams(client: pg.ClientBase, only?: ReadonlySet<string>): Promise<StreamsVerdict> {
  const faults: Fault[] = [];
  let streams = 0;
  const named = only && [...only].sort();
  for (let last: string = NIL_ID; ;) {
    const { rows } = await client.query<StreamRow>(
      named ? { ...NAMED, values: [named.splice(0, PAGE)] } : { ...NEXT, values: [last, PAGE] },
    );
    for (const row of rows) {
      const what = difference(row);
      if (what !== undefined)
        faults.push({ position: Number(row.position ?? row.first_position), streamId: row.stream_id, what });
    }
    streams += rows.length;
    last = rows.at(-1)?.stream_id ?? last;
    if (named ? named.length === 0 : rows.length < PAGE) return { streams, faults };
  }
}

const difference = (row: StreamRow): string | undefined => {
  if (row.position === null) return 'a stream without events';
  if (row.version !== row.last_version)
    return `the stream is at version ${row.version}, its last event at ${row.last_version}`;
  if (!row.chain.equals(row.last_chain)) return 'the stream has another chain than its last event';
  if (row.first_position !== row.begins) return `the stream says it begins at ${row.first_position}`;
  if (row.association_id !== row.last_association_id) return 'the stream has another association than its events';
  return undefined;
};

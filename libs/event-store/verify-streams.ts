import type pg from 'pg';
import { NIL_ID } from '#infrastructure/ids.js';
import type { Fault } from './fault.js';

/** How a stream looks after its events were walked. */
export type Walked = {
  readonly associationId: string;
  readonly version: number;
  readonly chain: Buffer;
  readonly position: number;
  readonly firstPosition: number;
};

type StreamRow = {
  readonly stream_id: string;
  readonly association_id: string;
  readonly version: number;
  readonly chain: Buffer;
  readonly first_position: string;
};

const PAGE = 5_000;

/**
 * The rows of log.stream against the walked events, both ways: a stream whose last events were taken away shows here
 * alone.
 */
export async function streamFaults(
  client: pg.ClientBase,
  walked: ReadonlyMap<string, Walked>,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const unseen = new Set(walked.keys());
  let last: string = NIL_ID;
  for (;;) {
    const { rows } = await client.query<StreamRow>({
      name: 'verify-streams',
      text: 'SELECT stream_id, association_id, version, chain, first_position FROM log.stream WHERE stream_id > $1 ORDER BY stream_id LIMIT $2',
      values: [last, PAGE],
    });
    for (const row of rows) {
      unseen.delete(row.stream_id);
      const what = difference(row, walked.get(row.stream_id));
      if (what !== undefined)
        faults.push({
          position: walked.get(row.stream_id)?.position ?? Number(row.first_position),
          streamId: row.stream_id,
          what,
        });
      last = row.stream_id;
    }
    if (rows.length < PAGE) break;
  }
  for (const streamId of unseen)
    faults.push({ position: walked.get(streamId)?.firstPosition ?? 0, streamId, what: 'its stream has no row' });
  return faults;
}

const difference = (row: StreamRow, walked: Walked | undefined): string | undefined => {
  if (walked === undefined) return 'a stream without events';
  if (row.version !== walked.version)
    return `the stream is at version ${row.version}, its last event at ${walked.version}`;
  if (!row.chain.equals(walked.chain)) return 'the stream has another chain than its last event';
  if (Number(row.first_position) !== walked.firstPosition) return `the stream says it begins at ${row.first_position}`;
  if (row.association_id !== walked.associationId) return 'the stream has another association than its events';
  return undefined;
};

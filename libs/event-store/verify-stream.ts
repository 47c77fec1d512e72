import type { Database } from './types.js';
import { eventFaults, walkedOf, type LoggedRow, type Walked } from './verify-event.js';

/** What was walked of one stream: how many events, the hash that ties them all, and the first that does not fit. */
export type StreamVerdict = {
  readonly events: number;
  /** The end of the chain, in hexadecimal. */
  readonly head: string;
  readonly isSound: boolean;
  /** The version of the first event that is missing, changed or taken away. */
  readonly faultAt?: number;
};

type Row = LoggedRow & { readonly stream_version: number | null; readonly stream_chain: Buffer | null };

/** Hashes every event of a stream anew, as `verifyLog` does of all, and holds its end against what the stream says. */
export async function verifyStream(
  database: Database,
  associationId: string,
  streamId: string,
): Promise<StreamVerdict> {
  const { rows } = await database.query<Row>({
    name: 'verify-stream',
    text: `SELECT e.position, e.association_id, e.stream_id, e.version, e.type, e.data, e.meta, e.recorded_at, e.salt,
                  e.chain, s.version AS stream_version, s.chain AS stream_chain
             FROM log.event e LEFT JOIN log.stream s ON s.stream_id = e.stream_id
            WHERE e.stream_id = $1 AND e.association_id = $2 ORDER BY e.version`,
    values: [streamId, associationId],
  });
  let walked: Walked | undefined;
  let faultAt: number | undefined;
  for (const row of rows) {
    if (eventFaults(row, walked).length > 0) faultAt ??= row.version;
    walked = walkedOf(row);
  }
  const last = rows.at(-1);
  const isWhole =
    last !== undefined && last.stream_version === last.version && last.stream_chain?.equals(last.chain) === true;
  if (!isWhole) faultAt ??= (last?.version ?? 0) + 1;
  return {
    events: rows.length,
    head: last?.chain.toString('hex') ?? '',
    isSound: faultAt === undefined,
    ...(faultAt !== undefined && { faultAt }),
  };
}

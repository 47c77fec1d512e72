import { COLUMNS, type EventRow } from './event-row.js';
import { LAST_VERSION } from './since-begun.js';
import type { Database } from './types.js';

/** The last event of a stream that is known already. */
export type Known = { readonly streamId: string; readonly version: number; readonly position: number };

/** None is. */
export const fromTheFirst = (streamId: string): Known => ({ streamId, version: 0, position: 0 });

/**
 * What streams of one association have after what is known of them, up to a position: by stream id, each in order, in
 * one query. Each stream is looked up by itself (`OFFSET 0` keeps the planner from joining otherwise): as one condition
 * on all of them it may seem cheaper to read every event that was recorded since the oldest of them began. That is why
 * the upper end is no condition on which the log could be entered (`+ 0`).
 */
export async function rowsOfStreams(
  database: Database,
  associationId: string,
  known: readonly Known[],
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<ReadonlyMap<string, readonly EventRow[]>> {
  const once = [...new Map(known.map((one) => [one.streamId.toLowerCase(), one])).values()];
  const { rows } = await database.query<EventRow>({
    name: 'load-streams',
    text: `SELECT e.* FROM unnest($1::uuid[], $2::int[], $3::bigint[]) AS known (stream_id, version, position)
             JOIN log.stream s ON s.stream_id = known.stream_id
             CROSS JOIN LATERAL (
               SELECT ${COLUMNS} FROM log.event
                WHERE stream_id = s.stream_id AND version > known.version AND version <= ${LAST_VERSION}
                  AND position >= greatest(s.first_position, known.position) AND position + 0 <= $5
                  AND association_id = $4 OFFSET 0) AS e
            ORDER BY e.stream_id, e.version`,
    values: [
      once.map(({ streamId }) => streamId),
      once.map(({ version }) => version),
      once.map(({ position }) => position),
      associationId,
      upTo,
    ],
  });
  return Map.groupBy(rows, (row) => row.stream_id);
}

import type { Database } from './types.js';

/** That something was appended, and where: nothing of what. */
export type Move = {
  readonly position: number;
  readonly associationId: string;
  readonly category: string;
  readonly streamId: string;
  readonly version: number;
  /** The dispute that it belongs to, of a room, a talk or a note too. */
  readonly disputeId?: string;
  readonly roomId?: string;
};

type Row = {
  readonly position: string;
  readonly association_id: string;
  readonly category: string;
  readonly stream_id: string;
  readonly version: number;
  readonly dispute_id: string | null;
  readonly room_id: string | null;
};

/** What was appended in these associations after a position, at most `limit`. */
export async function readMoves(
  database: Database,
  associationIds: readonly string[],
  { after, upTo }: { readonly after: number; readonly upTo: number },
  limit: number,
): Promise<readonly Move[]> {
  const { rows } = await database.query<Row>({
    name: 'read-moves',
    text: `SELECT position, e.association_id, category, stream_id, e.version,
                  CASE WHEN category = 'dispute' THEN stream_id::text
                       WHEN category IN ('room', 'talk', 'staff-note') THEN data::jsonb ->> 'disputeId' END AS dispute_id,
                  CASE category WHEN 'room' THEN stream_id::text WHEN 'talk' THEN data::jsonb ->> 'roomId' END AS room_id
             FROM log.event e JOIN log.stream USING (stream_id)
            WHERE position > $1 AND position <= $2 AND e.association_id = ANY ($3::uuid[]) ORDER BY position LIMIT $4`,
    values: [after, upTo, associationIds, limit],
  });
  return rows.map((row) => ({
    position: Number(row.position),
    associationId: row.association_id,
    category: row.category,
    streamId: row.stream_id,
    version: row.version,
    ...(row.dispute_id !== null && { disputeId: row.dispute_id }),
    ...(row.room_id !== null && { roomId: row.room_id }),
  }));
}

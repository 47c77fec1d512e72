import type { Event } from '#domain/kernel/message.js';
import { recordedOf, type EventRow } from './event-row.js';
import type { Database, Recorded } from './types.js';

export type RosterLog<E extends Event> = { readonly events: readonly Recorded<E>[]; readonly position: number };

/**
 * Everything that the log says of neutrals and of affiliations, stream by stream, and the position up to which it says
 * so: one statement, one moment.
 */
export async function loadRoster<E extends Event>(database: Database, associationId: string): Promise<RosterLog<E>> {
  const { rows } = await database.query<EventRow & { readonly head: string }>({
    name: 'load-roster',
    text: `SELECT h.position AS head, e.position, e.association_id, e.stream_id, e.version, e.type, e.data, e.meta, e.recorded_at, e.chain
             FROM log.head h LEFT JOIN (log.stream s JOIN log.event e ON e.stream_id = s.stream_id)
               ON s.association_id = $1 AND s.category IN ('neutral', 'affiliation')
             ORDER BY e.stream_id, e.version`,
    values: [associationId],
  });
  const events = rows.filter(({ type }) => type !== null).map((row) => recordedOf(row) as Recorded<E>);
  return { events, position: Number(rows[0]?.head ?? 0) };
}

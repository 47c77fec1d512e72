import type { Database } from '#event-store/types.js';
import { KEPT_NAMES, keptByOthers } from './views.js';

export type ReaderAt = {
  readonly reader: string;
  readonly position: number;
  readonly behind: number;
  /** How long the oldest event that it has not read lies in the log; 0 when all is read. */
  readonly secondsBehind: number;
  /** Streams that it could not read. */
  readonly parked: number;
};

const OTHERS = keptByOthers(1);
/** It has not got through its first page, and is not being built. */
const UNREAD = `NOT EXISTS (SELECT FROM read.checkpoint c WHERE c.reader = g.reader)
  AND NOT EXISTS (SELECT FROM read.building b WHERE b.reader = g.reader)`;

/** Events in the log, and how far behind it each reader of this release is. */
export async function findReaders(
  database: Database,
): Promise<{ readonly events: number; readonly readers: readonly ReaderAt[] }> {
  const head = await database.query<{ position: string }>('SELECT position FROM log.head');
  const events = Number(head.rows[0]?.position ?? 0);
  const { rows } = await database.query<{ reader: string; position: string; seconds: number | null; parked: number }>(
    `SELECT reader, c.position, extract(epoch FROM clock_timestamp() - e.recorded_at)::float8 AS seconds,
            (SELECT count(*)::int FROM read.parked p WHERE p.reader = c.reader) AS parked
       FROM (SELECT reader, position FROM read.checkpoint
             UNION ALL SELECT reader, 0 FROM read.generation g WHERE ${UNREAD}) AS c LEFT JOIN log.event e ON e.position = c.position + 1
      WHERE NOT EXISTS (SELECT FROM read.generation g WHERE g.reader = c.reader AND ${OTHERS}) ORDER BY reader`,
    [KEPT_NAMES],
  );
  return {
    events,
    readers: rows.map(({ reader, position, seconds, parked }) => ({
      reader,
      position: Number(position),
      behind: Math.max(0, events - Number(position)),
      secondsBehind: Math.max(0, Math.round(seconds ?? 0)),
      parked,
    })),
  };
}

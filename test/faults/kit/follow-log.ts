import { setTimeout } from 'node:timers/promises';
import type { Row } from '../checkers/evidence.js';
import { poolOf } from '../../support/connections.js';

export type SeenRow = Pick<Row, 'position' | 'streamId' | 'version'>;

/**
 * Reads the log while it grows, as a reader of ours would but with none of our code, and keeps what it saw in that
 * order.
 */
export function followLog(databaseUrl: string): {
  readonly seen: readonly SeenRow[];
  readonly stop: () => Promise<void>;
} {
  const seen: SeenRow[] = [];
  let stopped = false;
  const follow = async (): Promise<void> => {
    const pool = poolOf(databaseUrl);
    while (!stopped) {
      const last = seen.at(-1)?.position ?? 0;
      const rows = await pool
        .query<{ position: string; stream_id: string; version: number }>(
          'SELECT position, stream_id, version FROM log.event WHERE position > $1 ORDER BY position LIMIT 1000',
          [last],
        )
        .then((found) => found.rows)
        .catch(() => []); // the database is away
      for (const row of rows)
        seen.push({ position: Number(row.position), streamId: row.stream_id, version: row.version });
      if (rows.length === 0) await setTimeout(10);
    }
    await pool.end();
  };
  const following = follow();
  return {
    seen,
    stop: async () => {
      stopped = true;
      await following;
    },
  };
}

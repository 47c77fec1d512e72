import type { Instant } from '#domain/kernel/message.js';
import { readHead } from './head.js';
import type { Database } from './types.js';

/**
 * The last position that was recorded by this instant of machine time; 0 where nothing was. By halves, since recording
 * never goes back.
 */
export async function positionAt(database: Database, at: Instant): Promise<number> {
  let [low, high] = [0, await readHead(database)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const text = 'SELECT recorded_at <= $2::timestamptz AS known FROM log.event WHERE position = $1';
    const found =
      (await database.query<{ known: boolean }>({ name: 'known-at', text, values: [middle, at] })).rows[0]?.known ===
      true;
    [low, high] = found ? [middle, high] : [low, middle - 1];
  }
  return low;
}

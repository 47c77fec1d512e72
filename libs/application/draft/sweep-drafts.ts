import type { Database } from '#event-store/types.js';
import { noneHeld } from '../privacy/legal-holds.js';

/** A hold on its author keeps a draft, though it has expired and nobody is shown it any more. */
export const OF_NOBODY_HELD = noneHeld('d.association_id', 'ARRAY[d.account_id]');

/** Deletes every association's drafts that have expired by its own clock; how many. */
export async function sweepDrafts(database: Pick<Database, 'query'>, machine: Date): Promise<number> {
  const { rowCount } = await database.query(
    `DELETE FROM office.draft d USING office.association a
      WHERE a.id = d.association_id AND d.expires_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond'
         AND ${OF_NOBODY_HELD}`,
    [machine],
  );
  return rowCount ?? 0;
}

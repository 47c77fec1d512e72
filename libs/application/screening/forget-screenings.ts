import { ruleOn } from '#domain/privacy/retention.js';
import type { Database } from '#event-store/types.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { noneHeld } from '../privacy/legal-holds.js';
import { screeningKey } from './screenings.js';
import { SCREENINGS_VIEW } from '#read-models/views.js';

const MOST = 500;

const OF_NOBODY_HELD = noneHeld('s.association_id', 'ARRAY[s.sender_id]');

type Row = { readonly associationId: string; readonly screeningId: string };

/** Those whose period has ended by their association's own clock and whose words can still be read. */
const findEnded = async (database: Database, machine: Date): Promise<readonly Row[]> => {
  const { rows } = await database.query<Row>({
    name: 'screenings-to-forget',
    text: `SELECT s.association_id AS "associationId", screening_id AS "screeningId"
             FROM ${SCREENINGS_VIEW} s JOIN office.association a ON a.id = s.association_id
            WHERE screened_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
              AND ${OF_NOBODY_HELD}
              AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = s.association_id AND k.destroyed_at IS NULL
                             AND k.name = 'screening:' || screening_id)
            ORDER BY screened_at LIMIT $3`,
    values: [machine, ruleOn('screening', machine.toISOString().slice(0, 10)).days, MOST],
  });
  return rows;
};

/**
 * Forgets the texts in which something was found once their period has ended, unless a hold keeps whoever sent them;
 * the figures stay. How many.
 */
export async function forgetScreenings({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  const ended = await findEnded(database, machine);
  for (const [associationId, some] of Map.groupBy(ended, (one) => one.associationId))
    await tenantOf(associationId).vault.destroyKeys(some.map(({ screeningId }) => screeningKey(screeningId)));
  return ended.length;
}

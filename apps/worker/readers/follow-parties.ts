import type pg from 'pg';
import { followPartyEvent, FOLLOWED_TYPES } from '#application/party/follow-party.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { readHead } from '#event-store/head.js';
import { COLUMNS, recordedOf, type EventRow } from '#event-store/event-row.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { isBehind, saveCheckpoint, takeCheckpoint } from '#read-models/catch-up.js';
import { PARTIES_READER } from '#read-models/parties-reader.js';
import { IS_OF_NEWER_RELEASE, knownUpTo } from '#read-models/read-known.js';

const PAGE = 5_000;
/** So long, in milliseconds, the request that recorded it has for itself: it alone knows from where it came. */
const RIPE = 5_000;

/**
 * Carries to its end what follows the next page of parties' events and may have died with the request that recorded
 * them: the lists by which accounts find their parties, transfers, proposed authorities, checks to be renewed, links of
 * a consent that is withdrawn. How many positions were read; `machine` is machine time.
 */
export async function followPartiesOfNext(
  pool: pg.Pool,
  tenantOf: (associationId: string) => TenantContext,
  machine: Date,
): Promise<number> {
  if (!(await isBehind(pool, PARTIES_READER))) return 0;
  return inTransaction(pool, async (client) => {
    const position = await takeCheckpoint(client, PARTIES_READER);
    const page = Math.min(await readHead(client), position + PAGE);
    const { rows } = await client.query<EventRow>({
      name: 'followed-of-parties', // its text is of ten kilobytes
      text: `SELECT ${COLUMNS} FROM log.event
               WHERE position > $1 AND position <= $2 AND (type = ANY ($3) OR ${IS_OF_NEWER_RELEASE}) ORDER BY position`,
      values: [position, page, FOLLOWED_TYPES],
    });
    const found = rows.map(recordedOf);
    const known = knownUpTo(found, position, page);
    // one that lies in the future was recorded by a clock that went wrong, and would be green for as long
    const green = found.find(({ recordedAt }) => Math.abs(Date.parse(recordedAt) - machine.getTime()) < RIPE);
    const upTo = green ? Math.min(known, green.position - 1) : known;
    if (upTo === position) return 0;
    const ripe = found.filter(({ position: at }) => at <= upTo);
    for (const { associationId, streamId: partyId, meta, ...event } of ripe)
      await followPartyEvent(event, { pool, tenant: tenantOf(associationId), partyId, by: meta.by.id, machine });
    await saveCheckpoint(client, PARTIES_READER, upTo);
    return upTo - position;
  });
}

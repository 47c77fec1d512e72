import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { loadStream } from '#event-store/load.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { exportKey } from './kept-exports.js';

const MOST = 20;

/** Bundles whose time is over are closed for good, by their keys. How many. */
export async function endExports({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  const { rows } = await database.query<{ name: string; association: string }>(
    `SELECT name, association_id AS association FROM vault.key
       WHERE name >= 'export:' AND name < 'export;' AND destroyed_at IS NULL ORDER BY random() LIMIT $1`,
    [MOST],
  );
  let ended = 0;
  for (const { name, association } of rows) {
    const [, disputeId = '', exportId = ''] = name.split(':');
    const tenant = tenantOf(association);
    const { events } = await loadStream<DisputeEvent>(database, association, disputeId);
    const one = evolveAll(unfiled, events).exports[exportId];
    if (!one || one.endsAt > (await legalNow(association))) continue;
    if (await tenant.vault.destroyKey(exportKey({ disputeId, exportId }))) ended += 1;
  }
  return ended;
}

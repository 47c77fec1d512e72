import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { DELEGATED_VIEW } from './views.js';

/** What goes back when an agreement ends: what nobody has answered, and what runs where that was agreed. */
const AT_EXIT = "(state = 'waiting' OR (state = 'running' AND at_exit = 'returned'))";

export type AtExit = { readonly associationId: string; readonly platformId: string };

/** Platforms of which something would go back if their agreement ended. */
export async function findPlatformsAtExit(database: Database): Promise<readonly AtExit[]> {
  if (!(await isThere(database, 'delegated'))) return [];
  const { rows } = await database.query<AtExit>({
    name: 'platforms-at-exit',
    text: `SELECT DISTINCT association_id AS "associationId", platform_id AS "platformId" FROM ${DELEGATED_VIEW} AS delegated WHERE ${AT_EXIT} ORDER BY 1, 2`,
  });
  return rows;
}

export async function findAtExit(
  database: Database,
  associationId: string,
  platformId: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'delegated-at-exit',
    text: `SELECT dispute_id FROM ${DELEGATED_VIEW} AS delegated WHERE association_id = $1 AND platform_id = $2 AND ${AT_EXIT} ORDER BY handed_at, dispute_id LIMIT $3`,
    values: [associationId, platformId, limit],
  });
  return rows.map(({ dispute_id }) => dispute_id);
}

export type ToErase = {
  readonly disputeId: string;
  readonly partyIds: readonly string[];
  readonly endedAt: Date;
  readonly erased: boolean;
};

/** Associations in which something handed over is kept for some time. */
export async function findKeeping(database: Database): Promise<readonly string[]> {
  if (!(await isThere(database, 'delegated'))) return [];
  const { rows } = await database.query<{ id: string }>({
    name: 'delegated-keeping',
    text: `SELECT DISTINCT association_id AS id FROM ${DELEGATED_VIEW} AS delegated WHERE kept_until IS NOT NULL ORDER BY id`,
  });
  return rows.map(({ id }) => id);
}

/**
 * What was kept long enough by the association's time: what is not erased yet, and what was recorded as erased while a
 * key is still there. In any order, so that what may not be erased yet stands in nobody's way. `keyName` makes a key's
 * name of dispute and party, in PostgreSQL's format(); files and parties that are `held` are left out.
 */
export async function findToErase(
  database: Database,
  associationId: string,
  now: Date,
  { keyName, held, limit }: { readonly keyName: string; readonly held: readonly string[]; readonly limit: number },
): Promise<readonly ToErase[]> {
  const { rows } = await database.query<ToErase>({
    name: 'delegated-to-erase',
    text: `SELECT dispute_id AS "disputeId", party_ids AS "partyIds", ended_at AS "endedAt", erased
             FROM ${DELEGATED_VIEW} d
            WHERE association_id = $1 AND kept_until < $2 AND dispute_id <> ALL ($5::uuid[]) AND NOT party_ids && $5::uuid[] AND (NOT erased OR EXISTS (
                    SELECT FROM vault.key k WHERE k.association_id = d.association_id AND k.destroyed_at IS NULL
                       AND k.name IN (SELECT format($3, d.dispute_id, party) FROM unnest(d.party_ids) AS party)))
            ORDER BY random() LIMIT $4`,
    values: [associationId, now, keyName, limit, held],
  });
  return rows;
}

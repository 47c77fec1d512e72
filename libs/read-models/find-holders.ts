import type { IdentifiedMeasure } from '#domain/dispute/core/decision-context.js';
import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { HELD_ITEMS_VIEW, keptAs } from './views.js';

export type Holders = { readonly holders: readonly IdentifiedMeasure[]; readonly position: number };

/**
 * Which other disputes of the association hold these items, and up to which position of the log that is known. Nobody,
 * before the readers have first run.
 */
export async function findConcurrentMeasures(
  database: Database,
  associationId: string,
  disputeId: string,
  identities: readonly string[],
): Promise<Holders> {
  if (!(await isThere(database, 'held_items'))) return { holders: [], position: 0 };
  const { rows } = await database.query<{ position: string; holders: readonly IdentifiedMeasure[] }>({
    name: 'held-items',
    text: `SELECT (SELECT coalesce(min(c.position), 0) FROM read.checkpoint c JOIN read.generation g ON g.reader = c.reader AND g.live AND g.name = $4) AS position,
                  coalesce(jsonb_agg(jsonb_build_object('disputeId', i.dispute_id, 'respondentId', h."respondentId", 'identity', h.identity)
                                     ORDER BY i.dispute_id, h."respondentId"), '[]') AS holders
             FROM ${HELD_ITEMS_VIEW} i CROSS JOIN LATERAL jsonb_to_recordset(i.held) AS h (identity text, "respondentId" text)
             WHERE i.association_id = $1 AND i.dispute_id <> $2 AND i.identities && $3::text[] AND h.identity = ANY ($3::text[])`,
    values: [associationId, disputeId, identities, keptAs('held_items')],
  });
  return { holders: rows[0]?.holders ?? [], position: Number(rows[0]?.position ?? 0) };
}

import type { EarlierEnd } from '#domain/dispute/filing/check-repeat.js';
import type { Dispute } from '#domain/dispute/state.js';
import type { Doorway } from './door.js';

/**
 * Items of this dispute for which the same complainant relied on the same right before and lost, or let it lapse. Other
 * complainants' disputes are never looked at: nobody learns of them from a refusal. Read from the projection, which trails the log.
 */
export async function findEarlierEnds(
  { database, associationId }: Pick<Doorway, 'database' | 'associationId'>,
  disputeId: string,
  { complainantId, items }: Pick<Dispute, 'complainantId' | 'items'>,
): Promise<readonly EarlierEnd[]> {
  const identities = items.flatMap(({ identity }) => identity ?? []);
  if (complainantId === undefined || identities.length === 0 || !(await isBuilt(database))) return [];
  const { rows } = await database.query<{ number: string; identity: string; reason: string }>({
    name: 'earlier-ends',
    text: `SELECT a.number, e.identity, e.reason
             FROM read.filings a JOIN read.filings b ON b.dispute_id = $2, LATERAL jsonb_to_recordset(a.ends) AS e (identity text, reason text)
            WHERE a.association_id = $1 AND a.complainant_id = $3 AND a.dispute_id <> $2 AND a.filed_at <= b.filed_at
              AND a.right_identities && b.right_identities AND a.item_identities && $4::text[] AND e.identity = ANY ($4) AND e.reason IN ('lifted', 'restored')
            ORDER BY a.filed_at DESC`,
    values: [associationId, disputeId, complainantId, identities],
  });
  return items.flatMap(({ itemId, identity }) =>
    rows.filter((row) => row.identity === identity).map(({ number, reason }) => ({ itemId, disputeNumber: number, reason })),
  );
}

/** Readers make it when they first run. */
const isBuilt = async (database: Doorway['database']): Promise<boolean> =>
  (await database.query<{ there: boolean }>("SELECT to_regclass('read.filings') IS NOT NULL AS there")).rows[0]?.there === true;

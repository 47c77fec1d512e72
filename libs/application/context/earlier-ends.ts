import type { EarlierEnd } from '#domain/dispute/core/earlier-end.js';
import { LOST } from '#domain/dispute/panel/decision/lost.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { notStoredOnly } from '#read-models/not-stored-only.js';
import { isThere } from '#read-models/is-there.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { FILINGS_VIEW } from '#read-models/views.js';

/**
 * Items of this dispute for which the same complainant relied on the same right before and lost, or let it lapse. Other
 * complainants' disputes are never looked at: nobody learns of them from a refusal. The earlier ones are read from the
 * projection, which trails the log; this one tells of itself, since it may be too new to be there. A file that is only
 * stored is read for no other dispute's sake.
 */
export async function findEarlierEnds(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  disputeId: string,
  {
    complainantId,
    filedAt,
    rightIdentities,
    items,
  }: Pick<Dispute, 'complainantId' | 'filedAt' | 'rightIdentities' | 'items'>,
): Promise<readonly EarlierEnd[]> {
  const identities = items.flatMap(({ identity }) => identity ?? []);
  if (
    complainantId === undefined ||
    rightIdentities === undefined ||
    identities.length === 0 ||
    !(await isThere(database, 'filings'))
  )
    return [];
  const { rows } = await database.query<{ number: string; identity: string; reason: string }>({
    name: 'earlier-ends',
    text: `SELECT a.number, e.identity, e.reason
             FROM ${FILINGS_VIEW} a, LATERAL jsonb_to_recordset(a.ends) AS e (identity text, reason text)
            WHERE a.association_id = $1 AND a.complainant_id = $3 AND a.dispute_id <> $2 AND a.filed_at <= $6
              AND a.right_identities && $5::text[] AND a.item_identities && $4::text[] AND e.identity = ANY ($4) AND e.reason = ANY ($7)
              AND ${notStoredOnly('a.dispute_id')}
            ORDER BY a.filed_at DESC`,
    values: [associationId, disputeId, complainantId, identities, rightIdentities, filedAt, LOST],
  });
  return items.flatMap(({ itemId, identity }) =>
    rows
      .filter((row) => row.identity === identity)
      .map(({ number, reason }) => ({ itemId, disputeNumber: number, reason })),
  );
}

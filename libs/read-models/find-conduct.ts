import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { notStoredOnly } from './not-stored-only.js';
import { CONDUCT_VIEW } from './views.js';

const MOST = 300;

export type Common = {
  readonly disputeId: string;
  readonly parties: readonly string[];
  readonly filedBy: string;
  readonly known: readonly string[];
};

/**
 * Other disputes of the association that have a party or the filing account in common, where a file was found forged,
 * or that are known by id; the newest first. A file that is only stored is read for nobody else's sake.
 */
export async function findInCommon(
  database: Database,
  associationId: string,
  { disputeId, parties, filedBy, known }: Common,
): Promise<readonly string[]> {
  if (!(await isThere(database, 'conduct'))) return [];
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'conduct-in-common',
    text: `SELECT dispute_id FROM ${CONDUCT_VIEW} AS conduct
             WHERE association_id = $1 AND dispute_id <> $2 AND filed_at IS NOT NULL AND ${notStoredOnly('conduct.dispute_id')}
               AND (party_ids && $3::uuid[] OR filed_by = $4 OR forged <> '{}' OR dispute_id = ANY ($5::uuid[]))
             ORDER BY filed_at DESC, dispute_id LIMIT ${MOST}`,
    values: [associationId, disputeId, parties, filedBy, known],
  });
  return rows.map(({ dispute_id }) => dispute_id);
}

/** Complaints of a party, and those that this account filed for whomever; the newest first. */
export async function findComplaintsOf(
  database: Database,
  associationId: string,
  partyId: string,
  accountId: string | undefined,
): Promise<readonly string[]> {
  if (!(await isThere(database, 'conduct'))) return [];
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'complaints-of',
    text: `SELECT dispute_id FROM ${CONDUCT_VIEW}
             WHERE association_id = $1 AND filed_at IS NOT NULL AND (complainant_id = $2 OR filed_by = $3)
             ORDER BY filed_at DESC, dispute_id`,
    values: [associationId, partyId, accountId],
  });
  return rows.map(({ dispute_id }) => dispute_id);
}

import type { Database } from '#event-store/types.js';
import type { DocketParty } from './docket-facts.js';
import { DOCKET_VIEW } from './views.js';

/** Who stands in each of these disputes. */
export async function findDocketParties(
  database: Database,
  associationId: string,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly DocketParty[]>> {
  if (disputeIds.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; parties: readonly DocketParty[] }>({
    name: 'docket-parties',
    text: `SELECT dispute_id AS id, parties FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND dispute_id = ANY ($2::uuid[])`,
    values: [associationId, disputeIds],
  });
  return new Map(rows.map(({ id, parties }) => [id, parties]));
}

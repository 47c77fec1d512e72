import type { Database } from '#event-store/types.js';
import { DOCKET_VIEW } from './views.js';

/** Numbers of these disputes of the association, as far as they are in use. */
export async function findNumbers(
  database: Database,
  associationId: string,
  disputeIds: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (disputeIds.length === 0) return [];
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'numbers-of-disputes',
    text: `SELECT dispute_id AS id, number AS name FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND dispute_id = ANY ($2::uuid[])
              AND number IS NOT NULL AND NOT EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = docket.dispute_id)`,
    values: [associationId, disputeIds],
  });
  return rows;
}

import type { Database } from '#event-store/types.js';
import { PREVENTIONS_VIEW } from './views.js';

/** A list that is longer is cut. */
const MOST = 1_000;

/** Parties about whom something was done; with a platform those alone of whom something was recommended to it. */
export async function findPreventions(
  database: Database,
  associationId: string,
  platformId?: string,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ party_id: string }>({
    name: 'preventions',
    text: `SELECT party_id FROM ${PREVENTIONS_VIEW} AS preventions
            WHERE association_id = $1 AND ($2::uuid IS NULL OR platform_ids @> ARRAY[$2::uuid])
            ORDER BY party_id DESC LIMIT ${MOST}`,
    values: [associationId, platformId ?? null],
  });
  return rows.map(({ party_id }) => party_id);
}

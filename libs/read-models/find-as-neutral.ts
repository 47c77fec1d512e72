import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { DOCKET_VIEW, SITTINGS_VIEW } from './views.js';

/**
 * The disputes in which this account mediates or sits, is asked to, or did: there it has no staff's view. Trails the
 * log by what the readers have not read yet; what a dispute itself shows goes by its own stream.
 */
export async function findAsNeutral(
  database: Database,
  associationId: string,
  accountId: string,
): Promise<ReadonlySet<string>> {
  const texts = {
    docket: `SELECT dispute_id FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND mediator_ids @> ARRAY[$2::uuid]`,
    sittings: `SELECT dispute_id FROM ${SITTINGS_VIEW} AS sittings WHERE association_id = $1 AND expert_ids @> ARRAY[$2::uuid]`,
  };
  const found = await Promise.all(
    (['docket', 'sittings'] as const).map(async (name) => {
      const text = texts[name];
      if (!(await isThere(database, name))) return [];
      const values = [associationId, accountId];
      return (await database.query<{ dispute_id: string }>({ name: `as-neutral-${name}`, text, values })).rows;
    }),
  );
  return new Set(found.flat().map(({ dispute_id }) => dispute_id));
}

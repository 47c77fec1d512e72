import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { DOCKET_VIEW } from './views.js';

type Place = { readonly database: Database; readonly associationId: string };

/** By which numbers people know these disputes; one that the docket does not show, or not yet, has none. */
export async function numbersOf(
  { database, associationId }: Place,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (disputeIds.length === 0 || !(await isThere(database, 'docket'))) return new Map();
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'numbers-of-disputes',
    text: `SELECT dispute_id AS id, number AS name FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND dispute_id = ANY ($2::uuid[])
             AND number IS NOT NULL AND NOT EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = docket.dispute_id)`,
    values: [associationId, disputeIds],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

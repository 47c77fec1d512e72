import type { Database } from '#event-store/types.js';
import { RATING_MEMBERS_VIEW } from './views.js';

/** Everybody who accepted the rules of rating and has not left, in no order that tells anything. */
export async function findRatedMembers(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>({
    name: 'rated-members',
    text: `SELECT member_id AS id FROM ${RATING_MEMBERS_VIEW} AS rating_members WHERE association_id = $1 AND is_rated ORDER BY member_id`,
    values: [associationId],
  });
  return rows.map(({ id }) => id);
}

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

/**
 * Rated members that are no parties, platforms first, whose own names hold each of these terms, in small letters as
 * `plainForm` makes them: at most so many.
 */
export async function findRatedBesideParties(
  database: Database,
  associationId: string,
  { terms, limit }: { readonly terms: readonly string[]; readonly limit: number },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>({
    name: 'rated-beside-parties',
    text: `SELECT m.member_id AS id FROM ${RATING_MEMBERS_VIEW} m
             JOIN LATERAL (
               SELECT name FROM office.platform WHERE m.kind = 'platform' AND association_id = $1 AND id = m.member_id::uuid
               UNION ALL
               SELECT name FROM office.account
                WHERE m.kind = 'representative' AND association_id = $1 AND id = m.member_id::uuid AND erased_at IS NULL) AS called ON true
            WHERE m.association_id = $1 AND m.is_rated AND m.kind IN ('platform', 'representative')
              AND (SELECT bool_and(strpos(lower(normalize(called.name, NFKC) COLLATE pg_unicode_fast), term) > 0)
                     FROM unnest($2::text[]) AS term)
            ORDER BY m.kind, m.member_id LIMIT $3`,
    values: [associationId, terms, limit],
  });
  return rows.map(({ id }) => id);
}

import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Database } from '#event-store/types.js';
import type { FactCode } from '#rating/fact.js';
import { RATING_FACTS_VIEW } from './views.js';

export type FactMembers = { readonly role: RatingRole; readonly code: FactCode; readonly members: number };

/**
 * Of how many different members, rated or not, the log says each thing in these days, and of how many it says anything
 * in a role.
 */
export async function findRatingStatistics(
  database: Database,
  associationId: string,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<{ readonly codes: readonly FactMembers[]; readonly roles: ReadonlyMap<RatingRole, number> }> {
  const { rows } = await database.query<{ role: RatingRole; code: FactCode | null; members: number }>({
    name: 'rating-statistics',
    text: `SELECT role, code, count(DISTINCT member_id)::int AS members FROM ${RATING_FACTS_VIEW} AS rating_facts
            WHERE association_id = $1 AND until IS NULL AND NOT pending AND on_day > $2 AND on_day <= $3
            GROUP BY GROUPING SETS ((role, code), (role)) ORDER BY role, code`,
    values: [associationId, from, until],
  });
  return {
    codes: rows.flatMap(({ role, code, members }) => (code === null ? [] : [{ role, code, members }])),
    roles: new Map(rows.flatMap(({ role, code, members }) => (code === null ? [[role, members] as const] : []))),
  };
}

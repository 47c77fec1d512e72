import type { Instant } from '#domain/kernel/message.js';
import type { MembershipProgress } from '#domain/membership/state.js';
import type { Database } from '#event-store/types.js';
import { MEMBERS_VIEW, RATING_MEMBERS_VIEW } from './views.js';

export type MembersSought = {
  /** Those alone that agreed to stand in the public register. */
  readonly isPublic?: boolean;
  /** Those alone that are so far. */
  readonly progress?: MembershipProgress | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of members and of who asked to be one, after one of them. What each is, its stream says. */
export async function findMembers(
  database: Database,
  associationId: string,
  { isPublic = false, progress, after, limit }: MembersSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ member_id: string }>({
    name: 'members',
    text: `SELECT member_id FROM ${MEMBERS_VIEW} AS members
            WHERE association_id = $1 AND (NOT $2::boolean OR is_public) AND ($3::uuid IS NULL OR member_id > $3)
              AND ($4::text IS NULL OR progress = $4)
            ORDER BY member_id LIMIT $5`,
    values: [associationId, isPublic, after, progress, limit],
  });
  return rows.map(({ member_id }) => member_id);
}

/** Whose membership is not settled in something, or moved within so many days. */
export const findMovedMembers = (database: Database, associationId: string, at: Instant, days: number) =>
  findMoved(database, 'moved-members', `${MEMBERS_VIEW} AS members`, [associationId, at, days]);

/** Whose rating is. */
export const findMovedRatings = (database: Database, associationId: string, at: Instant, days: number) =>
  findMoved(database, 'moved-ratings', `${RATING_MEMBERS_VIEW} AS rating_members`, [associationId, at, days]);

const findMoved = async (
  database: Database,
  name: string,
  table: string,
  values: [string, Instant, number],
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name,
    text: `SELECT member_id::text AS id FROM ${table} WHERE association_id = $1 AND member_id::text <> ''
              AND (waits OR moved_at > $2::timestamptz - make_interval(days => $3)) ORDER BY 1`,
    values,
  });
  return rows.map(({ id }) => id);
};

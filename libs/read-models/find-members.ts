import type { Database } from '#event-store/types.js';

export type MembersSought = {
  /** Those alone that agreed to stand in the public register. */
  readonly isPublic?: boolean;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of members and of who asked to be one, after one of them. What each is, its stream says. */
export async function findMembers(
  database: Database,
  associationId: string,
  { isPublic = false, after, limit }: MembersSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ member_id: string }>({
    name: 'members',
    text: `SELECT member_id FROM read.members
            WHERE association_id = $1 AND (NOT $2::boolean OR is_public) AND ($3::uuid IS NULL OR member_id > $3)
            ORDER BY member_id LIMIT $4`,
    values: [associationId, isPublic, after, limit],
  });
  return rows.map(({ member_id }) => member_id);
}

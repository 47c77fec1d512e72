import type { Database } from '#event-store/types.js';
import type { TimestampAuthority } from './ask-authority.js';

/** One that an association has named, and how it last answered. Times are machine time. */
export type KnownAuthority = TimestampAuthority & {
  readonly authorityId: string;
  readonly answeredAt: Date | null;
  readonly failedAt: Date | null;
  readonly failedWith: string | null;
};

type Row = Omit<KnownAuthority, 'policy'> & { readonly policy: string | null };

/** Those of an association, in the order in which they are asked: the first that was named is the first. */
export async function findAuthorities(database: Database, associationId: string): Promise<readonly KnownAuthority[]> {
  const { rows } = await database.query<Row>({
    name: 'timestamp-authorities',
    text: `SELECT id AS "authorityId", name, url, roots, policy, answered_at AS "answeredAt", failed_at AS "failedAt",
                  failed_with AS "failedWith"
             FROM office.timestamp_authority WHERE association_id = $1 ORDER BY id`,
    values: [associationId],
  });
  return rows.map(({ policy, ...one }) => ({ ...one, ...(policy !== null && { policy }) }));
}

/** Notes how one answered: what staff sees of it. */
export async function noteAuthorityAnswer(
  database: Database,
  authorityId: string,
  failed: string | undefined,
  at: Date,
): Promise<void> {
  await database.query({
    name: 'note-timestamp-authority',
    text: `UPDATE office.timestamp_authority
              SET answered_at = CASE WHEN $2::text IS NULL THEN $3 ELSE answered_at END,
                  failed_at = CASE WHEN $2::text IS NULL THEN failed_at ELSE $3 END,
                  failed_with = coalesce($2, failed_with)
            WHERE id = $1`,
    values: [authorityId, failed ?? null, at],
  });
}

import type { Database } from '#event-store/types.js';
import type { Fact } from '#rating/fact.js';

/** Keys of what anybody said in the dispute. */
const WORDS = `SELECT FROM vault.key k
  WHERE k.association_id = $1 AND k.name >= 'text:' || d.id || ':' AND k.name < 'text:' || d.id || ';'`;

/** Who asked for the erasure of such a file, where that is why it is only stored. */
type Row = { readonly disputeId: string; readonly askedBy: readonly string[] | null };

/**
 * Without what may only be stored, or was erased: nothing more is done with it than that (docs/privacy.md), whatever
 * the rules of rating say of how long such a fact counts. Of a file that is kept past its period that is everybody's
 * part; of one that is kept though somebody asked for erasure the part of who asked, while the others' count on.
 */
export async function usableFacts(
  database: Database,
  associationId: string,
  facts: readonly Fact[],
): Promise<readonly Fact[]> {
  const unusable = await findUnusable(database, associationId, [...new Set(facts.map(({ disputeId }) => disputeId))]);
  return facts.filter(({ disputeId, memberId }) => {
    const askedBy = unusable.get(disputeId);
    return askedBy === undefined || (askedBy !== null && !askedBy.includes(memberId));
  });
}

/** Which of these files may only be stored, or are erased. */
export async function findUnusable(
  database: Database,
  associationId: string,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  if (disputeIds.length === 0) return new Map();
  const { rows } = await database.query<Row>({
    name: 'unusable-facts',
    text: `SELECT d.id AS "disputeId", CASE WHEN f.reason = 'asked' THEN ARRAY(
                    SELECT r.subject_id::text FROM office.data_request r
                     WHERE r.association_id = $1 AND r.kind = 'erasure' AND r.state = 'partly' AND r.subject_kind = 'party') END AS "askedBy"
             FROM unnest($2::uuid[]) AS d (id) LEFT JOIN office.restricted_file f ON f.dispute_id = d.id
            WHERE f.dispute_id IS NOT NULL OR (EXISTS (${WORDS} AND k.destroyed_at IS NOT NULL) AND NOT EXISTS (${WORDS} AND k.destroyed_at IS NULL))`,
    values: [associationId, disputeIds],
  });
  return new Map(rows.map(({ disputeId, askedBy }) => [disputeId, askedBy]));
}

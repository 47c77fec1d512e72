import { instant, type Instant } from '#domain/kernel/message.js';
import type { Relation, RelationBasis } from '#domain/dispute/intake/relation/events.js';
import type { Database } from '#event-store/types.js';
import { notStoredOnly } from './not-stored-only.js';
import { FILINGS_VIEW } from './views.js';

type Side = {
  readonly disputeId: string;
  readonly number: string;
  readonly complainantId: string;
  readonly filedAt: Instant;
};
export type ProposedRelation = {
  readonly relation: Relation;
  readonly basis: readonly RelationBasis[];
  readonly later: Side;
  readonly earlier: Side;
};

type Row = {
  readonly later_id: string;
  readonly later_number: string;
  readonly later_complainant: string;
  readonly later_at: Date;
  readonly earlier_id: string;
  readonly earlier_number: string;
  readonly earlier_complainant: string;
  readonly earlier_at: Date;
  readonly item: boolean;
  readonly same_right: boolean;
  readonly crossed: boolean;
};

/**
 * Pairs of disputes of one association that have something in common and that nobody has judged yet, the newest first:
 * the same item, the same right against the same respondent, or parties who complain of each other. Of each dispute at
 * most its ten earliest.
 */
export async function findProposedRelations(
  database: Database,
  associationId: string,
  limit: number,
): Promise<readonly ProposedRelation[]> {
  const { rows } = await database.query<Row>({
    name: 'proposed-relations',
    text: `SELECT b.dispute_id AS later_id, b.number AS later_number, b.complainant_id AS later_complainant, b.filed_at AS later_at,
                  a.dispute_id AS earlier_id, a.number AS earlier_number, a.complainant_id AS earlier_complainant, a.filed_at AS earlier_at,
                  a.item, a.same_right, a.crossed
             FROM ${FILINGS_VIEW} b CROSS JOIN LATERAL (
               SELECT a.*, a.item_identities && b.item_identities AS item, a.right_identities && b.right_identities AS same_right,
                      a.complainant_id = ANY (b.respondent_ids) AND b.complainant_id = ANY (a.respondent_ids) AS crossed
                 FROM ${FILINGS_VIEW} a
                WHERE a.association_id = b.association_id AND (a.filed_at, a.dispute_id) < (b.filed_at, b.dispute_id) AND NOT a.dispute_id = ANY (b.related)
                  AND ${notStoredOnly('a.dispute_id')}
                  AND (a.item_identities && b.item_identities OR (a.respondent_ids && b.respondent_ids AND a.right_identities && b.right_identities)
                       OR (a.complainant_id = ANY (b.respondent_ids) AND b.complainant_id = ANY (a.respondent_ids)))
                ORDER BY a.filed_at, a.dispute_id LIMIT 10) a
            WHERE b.association_id = $1 AND b.filed_at IS NOT NULL AND ${notStoredOnly('b.dispute_id')}
            ORDER BY b.filed_at DESC, b.dispute_id DESC, a.filed_at, a.dispute_id LIMIT $2`,
    values: [associationId, limit],
  });
  return rows.map((row) => ({
    relation: row.crossed
      ? 'cross-complaint'
      : row.same_right && row.later_complainant === row.earlier_complainant
        ? 'repeat'
        : 'same-goods',
    basis: [
      ...(row.item ? (['item'] as const) : []),
      ...(row.same_right ? (['right'] as const) : []),
      ...(row.crossed ? (['parties'] as const) : []),
    ],
    later: {
      disputeId: row.later_id,
      number: row.later_number,
      complainantId: row.later_complainant,
      filedAt: instant(row.later_at),
    },
    earlier: {
      disputeId: row.earlier_id,
      number: row.earlier_number,
      complainantId: row.earlier_complainant,
      filedAt: instant(row.earlier_at),
    },
  }));
}

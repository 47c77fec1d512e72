import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { notStoredOnly } from './not-stored-only.js';

/** Whose disputes: all of an association's, a party's, those on a platform, those that an auditor's mandates may name. */
export type Whose =
  | { readonly kind: 'all' }
  | { readonly kind: 'party' | 'platform' | 'mediator' | 'expert' | 'auditor'; readonly id: string };
export type Place = { readonly filedAt: Instant; readonly disputeId: string };

export type DocketLine = Place & {
  readonly number: string;
  readonly stage: string;
  readonly nextDueAt?: Instant;
  readonly openTasks: number;
  readonly complainantId: string;
};

type Row = {
  readonly dispute_id: string;
  readonly number: string;
  readonly stage: string;
  readonly filed_at: Date;
  readonly next_due_at: Date | null;
  readonly open_tasks: number;
  readonly complainant_id: string;
};

type Wanted = { readonly whose: Whose; readonly stage?: string; readonly after?: Place; readonly limit: number };

const WHOSE = {
  all: 'true',
  party: '(complainant_id = $2 OR respondent_ids @> ARRAY[$2::uuid])',
  platform: 'platform_ids @> ARRAY[$2::uuid]',
  mediator: 'mediator_ids @> ARRAY[$2::uuid]',
  // of what kind the right is, the dispute itself says
  auditor: `EXISTS (SELECT FROM office.audit_mandate m WHERE m.account_id = $2::uuid AND m.association_id = $1
               AND m.confirmed_at IS NOT NULL AND m.ended_at IS NULL
               AND num_nonnulls(m.numbers, m.filed_from, m.filed_until, m.rights) > 0
               AND (m.numbers IS NULL OR docket.number = ANY (m.numbers))
               AND (m.filed_from IS NULL OR docket.filed_at >= m.filed_from)
               AND (m.filed_until IS NULL OR docket.filed_at <= m.filed_until))`,
  expert: 'dispute_id IN (SELECT dispute_id FROM read.sittings WHERE expert_ids @> ARRAY[$2::uuid])',
} as const;

/**
 * Disputes of one association, the newest first, after a place. The stage filters only where the whole dispute may be
 * seen; of others the caller knows the stage by their streams alone.
 */
export async function findDocketLines(
  database: Database,
  associationId: string,
  { whose, stage, after, limit }: Wanted,
): Promise<readonly DocketLine[]> {
  const { rows } = await database.query<Row>({
    name: `docket-lines-${whose.kind}`,
    text: `SELECT dispute_id, number, stage, filed_at, next_due_at, jsonb_array_length(tasks) AS open_tasks, complainant_id FROM read.docket
             WHERE association_id = $1 AND filed_at IS NOT NULL AND ${WHOSE[whose.kind]} AND ${notStoredOnly('docket.dispute_id')}
               AND ($3::text IS NULL OR stage = $3 OR NOT (complainant_id = $2::uuid OR $2 IS NULL))
               AND ($4::timestamptz IS NULL OR filed_at < $4 OR (filed_at = $4 AND dispute_id > $5::uuid))
             ORDER BY filed_at DESC, dispute_id LIMIT $6`,
    values: [associationId, whose.kind === 'all' ? null : whose.id, stage, after?.filedAt, after?.disputeId, limit],
  });
  return rows.map((row) => ({
    disputeId: row.dispute_id,
    number: row.number,
    stage: row.stage,
    filedAt: instant(row.filed_at),
    ...(row.next_due_at && { nextDueAt: instant(row.next_due_at) }),
    openTasks: row.open_tasks,
    complainantId: row.complainant_id,
  }));
}

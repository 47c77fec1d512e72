import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { DocketDay } from './docket-facts.js';
import { ofViewer, Values } from './docket-filter.js';
import { DOCKET_VIEW } from './views.js';

export const DAY_KINDS = ['deadline', 'task', 'session'] as const;

/** A day of a dispute, with whose it is: a task's own owner, else who handles the dispute. */
export type CalendarDay = DocketDay & { readonly disputeId: string; readonly number: string };

type Sought = {
  readonly from: Instant;
  readonly until: Instant;
  /** Only of these people. */
  readonly ownerIds?: readonly string[];
  /** None of these disputes, and none of these parties or platforms. */
  readonly except: readonly string[];
  readonly conflicts: readonly string[];
  readonly limit: number;
};

type Row = {
  readonly disputeId: string;
  readonly number: string;
  readonly kind: DocketDay['kind'];
  readonly subject: string;
  readonly at: Date;
  readonly clause: string | null;
  readonly task: string | null;
  readonly ownerId: string | null;
};

/** What falls on the days from one instant to another, in their order. */
export async function findDays(
  database: Database,
  associationId: string,
  { from, until, ownerIds, except, conflicts, limit }: Sought,
): Promise<readonly CalendarDay[]> {
  const values = new Values();
  const owner = `coalesce(day."ownerId", CASE WHEN day.kind <> 'task' THEN case_manager_id::text END)`;
  const [association, first, last, away] = [associationId, from, until, conflicts].map((value) => values.add(value));
  const conditions = [
    `association_id = ${association}`,
    ofViewer(values, { kind: 'all' }),
    `last_day_at >= ${first}::timestamptz AND first_day_at < ${last}::timestamptz`,
    `day.at >= ${first}::timestamptz AND day.at < ${last}::timestamptz`,
    `dispute_id <> ALL (${values.add(except)}::uuid[])`,
    `NOT (party_ids && ${away}::uuid[] OR item_platform_ids && ${away}::uuid[])`,
    ...(ownerIds ? [`${owner} = ANY (${values.add(ownerIds)}::text[])`] : []),
  ].join(' AND ');
  const { rows } = await database.query<Row>({
    text: `SELECT dispute_id AS "disputeId", number, day.kind, day.subject, day.at, day.clause, day.task, ${owner} AS "ownerId"
             FROM ${DOCKET_VIEW} AS docket CROSS JOIN LATERAL jsonb_to_recordset(days)
                  AS day (kind text, subject text, at timestamptz, clause text, task text, "ownerId" text)
            WHERE ${conditions} ORDER BY day.at, dispute_id, day.kind, day.subject LIMIT ${values.add(limit)}`,
    values: values.all,
  });
  return rows.map(({ disputeId, number, kind, subject, at, clause, task, ownerId }) => ({
    disputeId,
    number,
    kind,
    subject,
    at: instant(at),
    ...(clause !== null && { clause }),
    ...(task !== null && { task }),
    ...(ownerId !== null && { ownerId }),
  }));
}

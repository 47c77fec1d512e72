import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';

export type DocketTask = {
  readonly disputeId: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Instant;
  readonly caseManagerId: string;
};
type Row = {
  readonly dispute_id: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly due_at: Date;
  readonly case_manager_id: string;
};
export type TaskPlace = Pick<DocketTask, 'dueAt' | 'disputeId' | 'kind' | 'subject'>;

const OF_DISPUTES = `
  SELECT dispute_id, number, kind, subject, "dueAt" AS due_at, case_manager_id
    FROM read.docket CROSS JOIN LATERAL jsonb_to_recordset(tasks) AS task (kind text, subject text, "dueAt" timestamptz)
    WHERE association_id = $1 AND tasks <> '[]'`;
/** Whose contact it is stands in the subject. */
const OF_CONTACTS = `
  SELECT dispute_id, number, 'match-contact', 'contact:' || party_id, "dueAt", case_manager_id
    FROM read.contact_proofs AS proofs CROSS JOIN LATERAL jsonb_to_recordset(waiting) AS sent ("disputeId" uuid, "dueAt" timestamptz)
    JOIN read.docket ON dispute_id = "disputeId"
    WHERE proofs.association_id = $1 AND waiting <> '[]'`;

/** What people of an association have to do, the most urgent first, after a place, but for these disputes. */
export async function findTasks(
  database: Database,
  associationId: string,
  {
    after,
    limit,
    except,
  }: { readonly after: TaskPlace | undefined; readonly limit: number; readonly except: ReadonlySet<string> },
): Promise<readonly DocketTask[]> {
  const { rows } = await database.query<Row>({
    name: 'docket-tasks',
    text: `SELECT dispute_id, number, kind, subject, due_at, case_manager_id
             FROM (${OF_DISPUTES} UNION ALL ${OF_CONTACTS}) AS task
             WHERE dispute_id <> ALL ($7::uuid[])
               AND ($2::timestamptz IS NULL OR (due_at, dispute_id, kind, subject) > ($2, $3::uuid, $4::text, $5::text))
             ORDER BY due_at, dispute_id, kind, subject LIMIT $6`,
    values: [associationId, after?.dueAt, after?.disputeId, after?.kind, after?.subject, limit, [...except]],
  });
  return rows.map((row) => ({
    disputeId: row.dispute_id,
    number: row.number,
    kind: row.kind,
    subject: row.subject,
    dueAt: instant(row.due_at),
    caseManagerId: row.case_manager_id,
  }));
}

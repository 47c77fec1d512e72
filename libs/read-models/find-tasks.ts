import { instant, type Instant } from '#domain/kernel/message.js';
import type { Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Database } from '#event-store/types.js';
import { notStoredOnly } from './not-stored-only.js';

export type DocketTask = {
  /** Of a task in a dispute; without it the task is about a party. */
  readonly disputeId?: string;
  readonly number?: string;
  readonly partyId?: string;
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Instant;
  readonly priority: Priority;
  /** Whose dispute it is; nobody's while it waits in the queue. */
  readonly caseManagerId?: string;
  /** Whose task it is; it waits in the queue where it is nobody's. */
  readonly ownerId?: string;
  /** Who was called beside its owner, since its day is near. */
  readonly escalatedTo?: string;
};
type Row = {
  /** The dispute’s, or where it has no number the party’s. */
  readonly dispute_id: string;
  readonly number: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly due_at: Date;
  readonly priority: Priority;
  readonly case_manager_id: string | null;
  readonly owner_id: string | null;
  readonly escalated_to: string | null;
};
/** `id`: of the dispute or party. */
export type TaskPlace = Pick<DocketTask, 'dueAt' | 'kind' | 'subject'> & { readonly id: string };

export const placeOfTask = ({ dueAt, disputeId, partyId, kind, subject }: DocketTask): TaskPlace => ({
  dueAt,
  id: disputeId ?? partyId ?? subject.split(':')[1] ?? '',
  kind,
  subject,
});

/** Which tasks are asked for; what is not said is not asked. */
export type TaskFilter = {
  /** Owned by one of these, or called to by the first of them. */
  readonly ownerIds?: readonly string[];
  readonly unowned?: true;
  readonly escalated?: true;
  readonly kind?: string;
  readonly priority?: string;
  /** A part of the dispute's number. */
  readonly search?: string;
  /** None of these disputes, and none of these parties or platforms. */
  readonly except: ReadonlySet<string>;
  readonly conflicts: readonly string[];
  /** Checks of identities that end by then are to be renewed. */
  readonly renewableBy: Instant;
  /** Who asks: of complaints about people in office nobody sees another's. */
  readonly readerId: string;
};

const OF_DISPUTES = `
  SELECT dispute_id, number, kind, subject, "dueAt" AS due_at, task.priority, case_manager_id, "ownerId" AS owner_id,
         "escalatedTo" AS escalated_to, complainant_id, respondent_ids, platform_ids
    FROM read.docket CROSS JOIN LATERAL jsonb_to_recordset(tasks)
         AS task (kind text, subject text, "dueAt" timestamptz, priority text, "ownerId" text, "escalatedTo" text)
   WHERE association_id = $1 AND tasks <> '[]'`;
/** Whose contact it is stands in the subject. */
const OF_CONTACTS = `
  SELECT dispute_id, number, 'match-contact', 'contact:' || party_id, "dueAt", 'normal', case_manager_id, case_manager_id::text,
         (SELECT call ->> 'escalatedTo' FROM jsonb_array_elements(contact_calls) AS call
           WHERE call ->> 'subject' = 'contact:' || party_id AND (call ->> 'dueAt')::timestamptz = "dueAt"),
         complainant_id, respondent_ids, platform_ids
    FROM read.contact_proofs AS proofs CROSS JOIN LATERAL jsonb_to_recordset(waiting) AS sent ("disputeId" uuid, "dueAt" timestamptz)
    JOIN read.docket ON dispute_id = "disputeId"
   WHERE proofs.association_id = $1 AND waiting <> '[]'`;
/** What parties asked at the desk and nobody has answered yet. */
const OF_DESKS = `
  SELECT d.dispute_id, number, 'answer-desk', 'room:' || room_id, due_at, 'high', case_manager_id, case_manager_id::text,
         CASE WHEN (desk.value ->> 'dueAt')::timestamptz = due_at THEN desk.value ->> 'escalatedTo' END, complainant_id, respondent_ids, platform_ids
    FROM read.desk_questions AS asked JOIN read.docket d ON d.dispute_id = asked.dispute_id
   CROSS JOIN LATERAL jsonb_array_elements(d.desks) AS desk
   WHERE asked.association_id = $1 AND due_at IS NOT NULL AND desk.value ->> 'roomId' = room_id::text`;
/** Checks of parties’ identities: of who made them as long as that one is there, else in the queue. */
const OF_CHECKS = `
  SELECT party_id, NULL, 'renew-identity-check', 'party:' || party_id, until, 'normal', NULL::uuid, a.id::text,
         escalated_to::text, party_id, '{}'::uuid[], '{}'::uuid[]
    FROM office.identity_renewal LEFT JOIN office.account a
      ON a.id = owner_id AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
   WHERE identity_renewal.association_id = $1 AND until <= $10`;
/** Papers of mediators that come to their end: of who saw them as long as that one is there, else in the queue. */
const OF_QUALIFICATIONS = `
  SELECT mediator_id, NULL, 'renew-qualification', 'mediator:' || mediator_id || ':' || q.kind, q.until, 'normal', NULL::uuid, a.id::text,
         NULL, NULL::uuid, '{}'::uuid[], '{}'::uuid[]
    FROM read.qualifications CROSS JOIN LATERAL jsonb_to_recordset(ends) AS q (kind text, until timestamptz, "checkedBy" text)
    LEFT JOIN office.account a ON a.id::text = q."checkedBy" AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
   WHERE qualifications.association_id = $1 AND ends <> '[]' AND q.until <= $10`;
/** What somebody complained of: of who has it or was called to it, and of who is heard, and there for nobody else. */
const OF_GRIEVANCES = `
  SELECT g.dispute_id, number, CASE g.stage WHEN 'handling' THEN 'answer-grievance' ELSE 'review-grievance' END,
         'grievance:' || grievance_id, due_at, 'normal', NULL::uuid, handler_id::text, called_id::text, NULL::uuid, '{}'::uuid[], '{}'::uuid[]
    FROM read.grievances g JOIN read.docket d ON d.dispute_id = g.dispute_id
   WHERE g.association_id = $1 AND due_at IS NOT NULL AND $11::uuid IN (handler_id, called_id)
  UNION ALL
  SELECT g.dispute_id, number, 'reply-to-grievance', 'grievance:' || grievance_id, reply_due_at, 'normal', NULL::uuid,
         about_id::text, NULL, NULL::uuid, '{}'::uuid[], '{}'::uuid[]
    FROM read.grievances g JOIN read.docket d ON d.dispute_id = g.dispute_id
   WHERE g.association_id = $1 AND reply_due_at IS NOT NULL AND about_id = $11`;

const FILTERED = `
    FROM (${OF_DISPUTES} UNION ALL ${OF_CONTACTS} UNION ALL ${OF_DESKS} UNION ALL ${OF_CHECKS} UNION ALL ${OF_GRIEVANCES} UNION ALL ${OF_QUALIFICATIONS}) AS task
   WHERE dispute_id <> ALL ($2::uuid[])
     AND ${notStoredOnly('task.dispute_id')}
     AND NOT (complainant_id = ANY ($3::uuid[]) OR respondent_ids && $3::uuid[] OR platform_ids && $3::uuid[])
     AND ($4::text[] IS NULL OR owner_id = ANY ($4) OR escalated_to = $4[1])
     AND ($5::boolean IS NULL OR owner_id IS NULL)
     AND ($6::boolean IS NULL OR escalated_to IS NOT NULL)
     AND ($7::text IS NULL OR kind = $7)
     AND ($8::text IS NULL OR priority = $8)
     AND ($9::text IS NULL OR number ILIKE $9)`;

const valuesOf = (associationId: string, filter: TaskFilter): readonly unknown[] => [
  associationId,
  [...filter.except],
  filter.conflicts,
  filter.ownerIds,
  filter.unowned,
  filter.escalated,
  filter.kind,
  filter.priority,
  filter.search === undefined ? undefined : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`,
  filter.renewableBy,
  filter.readerId,
];

/** What people of an association have to do, the most urgent first, after a place. */
export async function findTasks(
  database: Database,
  associationId: string,
  filter: TaskFilter & { readonly after: TaskPlace | undefined; readonly limit: number },
): Promise<readonly DocketTask[]> {
  const { after, limit } = filter;
  const { rows } = await database.query<Row>({
    name: 'docket-tasks',
    text: `SELECT dispute_id, number, kind, subject, due_at, priority, case_manager_id, owner_id, escalated_to ${FILTERED}
              AND ($12::timestamptz IS NULL OR (due_at, dispute_id, kind, subject) > ($12, $13::uuid, $14::text, $15::text))
            ORDER BY due_at, dispute_id, kind, subject LIMIT $16`,
    values: [...valuesOf(associationId, filter), after?.dueAt, after?.id, after?.kind, after?.subject, limit],
  });
  return rows.map((row) => ({
    ...aboutOf(row),
    kind: row.kind,
    subject: row.subject,
    dueAt: instant(row.due_at),
    priority: row.priority,
    ...(row.case_manager_id !== null && { caseManagerId: row.case_manager_id }),
    ...(row.owner_id !== null && { ownerId: row.owner_id }),
    ...(row.escalated_to !== null && { escalatedTo: row.escalated_to }),
  }));
}

/** A dispute, a party, or what stands in the subject. */
const aboutOf = ({ number, kind, dispute_id: id }: Row): Pick<DocketTask, 'disputeId' | 'number' | 'partyId'> => {
  if (number !== null) return { disputeId: id, number };
  return kind === 'renew-qualification' ? {} : { partyId: id };
};

/** How many of them there are. */
export async function countTasks(database: Database, associationId: string, filter: TaskFilter): Promise<number> {
  const { rows } = await database.query<{ n: number }>({
    name: 'count-docket-tasks',
    text: `SELECT count(*)::int AS n ${FILTERED}`,
    values: [...valuesOf(associationId, filter)],
  });
  return rows[0]?.n ?? 0;
}

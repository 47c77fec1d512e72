import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import type { Subject } from '#domain/dispute/core/subject.js';
import { barTo } from '#domain/dispute/core/held-offices.js';
import { teamsFor } from '#domain/dispute/intake/charge/choose-officer.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { findOfficeRules, toAssign, type OfficeRules } from '../context/assignment.js';
import { firstFree, HOLDS } from '../context/officers.js';
import { handleDispute, type LoadedDispute } from '../dispute/disputes.js';
import { loadToAssign, OFFICES } from './assign.js';
import { CONTACT_PROOFS_VIEW, DESK_QUESTIONS_VIEW, DOCKET_VIEW } from '#read-models/views.js';

type Row = {
  readonly dispute_id: string;
  readonly kind: TaskKind;
  readonly subject: Subject;
  readonly due_at: Date;
  readonly owner_id: string | null;
};

const MOST = 50;

/** Whom a task has called is there still, at $2: a case manager neither gone nor on leave. */
const THERE = (called: string): string => `EXISTS (
    SELECT FROM office.account a
     WHERE a.id::text = ${called} AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
       AND NOT EXISTS (SELECT FROM office.absence WHERE account_id = a.id AND ${HOLDS('$2')}))`;

const WHO_WAS_CALLED = THERE('"escalatedTo"');

/** Those of a dispute itself that have called nobody yet, or somebody who is gone. */
const TASK = `jsonb_to_recordset(tasks)
         AS task (kind text, subject text, "dueAt" timestamptz, "ownerId" text, "escalatesAt" timestamptz, "escalatedTo" text)`;
const OF_DISPUTES = `
  SELECT dispute_id, kind, subject, "dueAt" AS due_at, "ownerId" AS owner_id
    FROM ${DOCKET_VIEW} AS docket CROSS JOIN LATERAL ${TASK}
   WHERE association_id = $1 AND next_escalation_at <= $2 AND "escalatesAt" <= $2
   UNION ALL
  SELECT dispute_id, kind, subject, "dueAt", "ownerId"
    FROM ${DOCKET_VIEW} AS docket CROSS JOIN LATERAL ${TASK}
   WHERE association_id = $1 AND tasks @? '$[*].escalatedTo' AND "escalatedTo" IS NOT NULL AND NOT ${WHO_WAS_CALLED}`;

/** A call counts for its day alone, and only to somebody else than who has the dispute now. */
const CALLED = (calls: string, subject: string, due: string): string => `EXISTS (
    SELECT FROM jsonb_array_elements(${calls}) AS call
     WHERE ${subject} AND (call ->> 'dueAt')::timestamptz = ${due}
       AND call ->> 'escalatedTo' IS DISTINCT FROM case_manager_id::text AND ${THERE("call ->> 'escalatedTo'")})`;

const DESK_CALLED = CALLED('d.desks', "call ->> 'roomId' = room_id::text", 'due_at');
const CONTACT_CALLED = CALLED('contact_calls', "call ->> 'subject' = 'contact:' || party_id", '"dueAt"');

const OF_DESKS = `
  SELECT d.dispute_id, 'answer-desk', 'room:' || room_id, due_at, case_manager_id::text
    FROM ${DESK_QUESTIONS_VIEW} AS asked JOIN ${DOCKET_VIEW} d ON d.dispute_id = asked.dispute_id
   WHERE asked.association_id = $1 AND due_at IS NOT NULL AND asked_at + (due_at - asked_at) / 2 <= $2
     AND EXISTS (SELECT FROM jsonb_array_elements(d.desks) AS desk WHERE desk ->> 'roomId' = room_id::text)
     AND NOT ${DESK_CALLED}`;

/** A contact has a day from when it was offered to be matched. */
const OF_CONTACTS = `
  SELECT dispute_id, 'match-contact', 'contact:' || party_id, "dueAt", case_manager_id::text
    FROM ${CONTACT_PROOFS_VIEW} AS proofs CROSS JOIN LATERAL jsonb_to_recordset(waiting) AS sent ("disputeId" uuid, "dueAt" timestamptz)
    JOIN ${DOCKET_VIEW} AS docket ON dispute_id = "disputeId"
   WHERE proofs.association_id = $1 AND waiting <> '[]' AND "dueAt" - interval '12 hours' <= $2
     AND NOT ${CONTACT_CALLED}`;

const TABLES = ['docket', 'desk_questions', 'contact_proofs'] as const;

/**
 * Calls a second person to each task whose day comes near, once, and another where whom it called is gone; told in the
 * log of the dispute. How many were called: where nobody else is there nobody is, until somebody is.
 */
export async function escalateDue({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  for (const table of TABLES) if ((await findLiveReader(database, table)) === undefined) return 0;
  const associations = await database.query<{ id: string }>('SELECT id FROM office.association');
  let called = 0;
  for (const { id } of associations.rows) {
    const at = await legalNow(id);
    const { rows } = await database.query<Row>({
      name: 'tasks-to-escalate',
      text: `SELECT * FROM (${OF_DISPUTES} UNION ALL ${OF_DESKS} UNION ALL ${OF_CONTACTS}) AS task
              ORDER BY due_at, dispute_id, kind, subject`,
      values: [id, at],
    });
    if (rows.length === 0) continue;
    const rules = await findOfficeRules({ database, associationId: id }, at);
    const there = rules.officers.filter(({ away }) => !away);
    for (const row of rows) {
      if (called >= most) return called; // whoever cannot be helped now keeps nobody behind it waiting
      if (there.some(({ accountId }) => accountId !== row.owner_id))
        called += await callTo(tenantOf(id), row, rules, at);
    }
  }
  return called;
}

const callTo = async (tenant: TenantContext, row: Row, rules: OfficeRules, at: Instant): Promise<number> => {
  const file = await loadToAssign(tenant, row.dispute_id);
  const toId = secondFor(file, rules, row.owner_id ?? undefined);
  if (toId === undefined) return 0;
  const dueAt = instant(row.due_at);
  const data = { kind: row.kind, subject: row.subject, dueAt, toId };
  const command: DisputeCommand = { type: 'EscalateTask', data, by: OFFICES, at };
  const key = `escalate/${row.dispute_id}/${row.kind}/${row.subject}/${dueAt}/${file.stream.version}`;
  const request = requestOf(callerOf(tenant.associationId, OFFICES), key, { subject: row.subject }, tenant.secret);
  try {
    const { body } = await handleDispute(tenant, row.dispute_id, OFFICES, command, request);
    return (JSON.parse(body) as { readonly events: readonly string[] }).events.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refused) return 0;
    throw error;
  }
};

/** The lead of the team, else whom the association names for it, else any colleague with least; never the owner. */
export const secondFor = (
  { dispute, context }: LoadedDispute,
  { teams, escalateTo, officers }: OfficeRules,
  ownerId: string | undefined,
): string | undefined => {
  const about = toAssign(dispute);
  const free = officers.filter(
    ({ accountId, away, conflicts }) =>
      !away &&
      accountId !== ownerId &&
      !conflicts.some((id) => about.concerned.includes(id)) &&
      barTo(accountId, { office: 'case-manager' }, { dispute, context }) === undefined,
  );
  const leads = teamsFor(about, teams).flatMap(({ leadId }) => leadId ?? []);
  return firstFree(free, [...leads, ...escalateTo]);
};

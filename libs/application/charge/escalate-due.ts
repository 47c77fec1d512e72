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
import { handleDispute, type LoadedDispute } from '../dispute/disputes.js';
import { loadToAssign, OFFICES } from './assign.js';

type Row = {
  readonly dispute_id: string;
  readonly kind: TaskKind;
  readonly subject: Subject;
  readonly due_at: Date;
  readonly owner_id: string | null;
};

const MOST = 50;

const OF_DISPUTES = `
  SELECT dispute_id, kind, subject, "dueAt" AS due_at, "ownerId" AS owner_id, "escalatesAt" AS escalates_at
    FROM read.docket CROSS JOIN LATERAL jsonb_to_recordset(tasks)
         AS task (kind text, subject text, "dueAt" timestamptz, "ownerId" text, "escalatesAt" timestamptz)
   WHERE association_id = $1 AND next_escalation_at <= $2 AND "escalatesAt" <= $2`;

const OF_DESKS = `
  SELECT d.dispute_id, 'answer-desk', 'room:' || room_id, due_at, case_manager_id::text, asked_at + (due_at - asked_at) / 2
    FROM read.desk_questions AS asked JOIN read.docket d ON d.dispute_id = asked.dispute_id
   CROSS JOIN LATERAL jsonb_array_elements(d.desks) AS desk
   WHERE asked.association_id = $1 AND due_at IS NOT NULL AND asked_at + (due_at - asked_at) / 2 <= $2
     AND desk.value ->> 'roomId' = room_id::text AND (desk.value ->> 'dueAt')::timestamptz IS DISTINCT FROM due_at`;

/**
 * Calls a second person to each task whose day comes near, once; told in the log of the dispute. How many were called:
 * where nobody else is there nobody is, until somebody is.
 */
export async function escalateDue({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  for (const table of ['docket', 'desk_questions']) if ((await findLiveReader(database, table)) === undefined) return 0;
  const associations = await database.query<{ id: string }>('SELECT id FROM office.association');
  let called = 0;
  for (const { id } of associations.rows) {
    const at = await legalNow(id);
    const { rows } = await database.query<Row>({
      name: 'tasks-to-escalate',
      text: `SELECT * FROM (${OF_DISPUTES} UNION ALL ${OF_DESKS}) AS task ORDER BY due_at, dispute_id, kind, subject LIMIT $3`,
      values: [id, at, most],
    });
    if (rows.length === 0) continue;
    const rules = await findOfficeRules({ database, associationId: id }, at);
    const there = rules.officers.filter(({ away }) => !away);
    for (const row of rows)
      if (there.some(({ accountId }) => accountId !== row.owner_id))
        called += await callTo(tenantOf(id), row, rules, at);
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
  const key = `escalate/${row.dispute_id}/${row.kind}/${row.subject}/${dueAt}`;
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
  const named = [...leads, ...escalateTo].find((id) => free.some(({ accountId }) => accountId === id));
  return named ?? free.toSorted((a, b) => a.load - b.load)[0]?.accountId;
};

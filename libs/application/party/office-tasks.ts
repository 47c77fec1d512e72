import { officeTaskDue, type OfficeTask } from '#domain/party/office-tasks.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isUuid } from '#infrastructure/ids.js';
import { tellAccount } from '../account/tell-account.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { findOfficeRules, type OfficeRules } from '../context/assignment.js';
import { firstFree, HOLDS } from '../context/officers.js';

export type ToDo = {
  readonly associationId: string;
  readonly kind: OfficeTask;
  /** The registration, transfer or proposal. */
  readonly aboutId: string;
  readonly partyId?: string;
  /** Who may not do it: whoever asked, and whom it is about. */
  readonly barred: readonly string[];
  /** Whoever is judged in it, a platform or a person too: who declared a conflict with it does not do it. */
  readonly judgedId?: string;
  /** Legal time from which it waits. */
  readonly at: Instant;
  /** By when it was promised; else as the house's rule of its kind says. */
  readonly dueAt?: Instant | undefined;
};

/** Waits in the queue from now on. May be repeated. */
export async function openOfficeTask(
  database: Database,
  { associationId, kind, aboutId, partyId, barred, at, dueAt: promised }: ToDo,
): Promise<void> {
  const { dueAt, secondAt } = officeTaskDue(kind, at, promised);
  await database.query(
    `INSERT INTO office.office_task (association_id, kind, about_id, party_id, barred_ids, due_at, second_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [associationId, kind, aboutId, partyId ?? null, barred.filter(isUuid), dueAt, secondAt],
  );
}

/** It is done, or there is nothing to do any more. */
export const closeOfficeTask = async (database: Database, kind: OfficeTask, aboutId: string): Promise<void> =>
  void (await database.query('DELETE FROM office.office_task WHERE kind = $1 AND about_id = $2', [kind, aboutId]));

type Row = {
  readonly kind: OfficeTask;
  readonly about_id: string;
  readonly party_id: string | null;
  readonly barred_ids: readonly string[];
  readonly due_at: Date;
};

/** Nobody was called, or somebody who has gone or is on leave since; at $2. */
const CALLS_NOBODY = `(escalated_to IS NULL OR NOT EXISTS (
    SELECT FROM office.account a
     WHERE a.id = escalated_to AND a.suspended_at IS NULL AND a.ended_at IS NULL AND a.roles @> ARRAY['case-manager']
       AND NOT EXISTS (SELECT FROM office.absence WHERE account_id = a.id AND ${HOLDS('$2::timestamptz')})))`;

/**
 * Calls a case manager by name and by mail to each whose day comes near, and another where that one is gone. How many
 * were called: where nobody may do it nobody is, until somebody may. `machine` is machine time.
 */
export async function callToOfficeTasks({ database, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string }>(
    'SELECT DISTINCT association_id AS id FROM office.office_task',
  );
  let called = 0;
  for (const { id: associationId } of associations) {
    const at = await legalNow(associationId);
    const { rows } = await database.query<Row>(
      `SELECT kind, about_id, party_id, barred_ids, due_at FROM office.office_task
         WHERE association_id = $1 AND second_at <= $2 AND ${CALLS_NOBODY} ORDER BY due_at, about_id`,
      [associationId, at],
    );
    if (rows.length === 0) continue;
    const rules = await findOfficeRules({ database, associationId }, at);
    for (const row of rows) called += await callTo(database, row, rules, { at, machine });
  }
  return called;
}

const callTo = async (
  database: Database,
  { kind, about_id: aboutId, party_id: partyId, barred_ids: barred, due_at: dueAt }: Row,
  { officers, escalateTo }: OfficeRules,
  { at, machine }: { readonly at: Instant; readonly machine: Date },
): Promise<number> => {
  const free = officers.filter(
    ({ accountId, away, conflicts }) =>
      !away && !barred.includes(accountId) && (partyId === null || !conflicts.includes(partyId)),
  );
  const toId = firstFree(free, escalateTo);
  if (toId === undefined) return 0;
  const { rowCount } = await database.query(
    `UPDATE office.office_task SET escalated_to = $3, escalated_at = $2
       WHERE kind = $1 AND about_id = $4 AND ${CALLS_NOBODY}`,
    [kind, at, toId, aboutId],
  );
  if (rowCount !== 1) return 0; // another process called somebody, or it is done
  await tellAccount(
    database,
    { accountId: toId, topic: 'office-task-near', facts: { at: dueAt.toISOString() } },
    machine,
  );
  return 1;
};

import { officeTaskDue, type OfficeTask } from '#domain/party/office-tasks.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isUuid } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findOfficeRules } from '../context/assignment.js';
import { closeOfficeTask, type ToDo } from './office-tasks.js';

/** What of these waited before and waits no more is done. */
export async function closeDone(database: Database, before: readonly Waiting[], after: readonly Waiting[]) {
  for (const { kind, aboutId } of before)
    if (!after.some((one) => one.kind === kind && one.aboutId === aboutId))
      await closeOfficeTask(database, kind, aboutId);
}
type Waiting = Pick<ToDo, 'kind' | 'aboutId'>;

/**
 * Of these kinds just these wait in an association, each for whom and until when it does now: others of theirs are
 * done. Who was called to one and may not do it any more is called no longer. May be repeated.
 */
export async function setOfficeTasks(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
  kinds: readonly OfficeTask[],
  toDo: readonly ToDo[],
): Promise<void> {
  await database.query(
    `DELETE FROM office.office_task t WHERE association_id = $1 AND kind = ANY ($2::text[])
        AND NOT EXISTS (SELECT FROM unnest($3::text[], $4::uuid[]) AS w (kind, id) WHERE w.kind = t.kind AND w.id = t.about_id)`,
    [associationId, kinds, toDo.map(({ kind }) => kind), toDo.map(({ aboutId }) => aboutId)],
  );
  if (toDo.length === 0) return;
  const { officers } = await findOfficeRules({ database, associationId }, at);
  const inConflict = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : officers.flatMap(({ accountId, conflicts }) => (conflicts.includes(id) ? [accountId] : []));
  const rows = toDo.map(({ kind, aboutId, partyId, barred, judgedId, at: since, dueAt: promised }) => {
    const barredIds = [...new Set([...barred.filter(isUuid), ...inConflict(judgedId)])].toSorted();
    const { dueAt, secondAt } = officeTaskDue(kind, since, promised);
    return {
      kind,
      about_id: aboutId,
      party_id: partyId ?? null,
      barred_ids: barredIds,
      due_at: dueAt,
      second_at: secondAt,
    };
  });
  await database.query(
    `INSERT INTO office.office_task AS known (association_id, kind, about_id, party_id, barred_ids, due_at, second_at)
       SELECT $1::uuid, kind, about_id, party_id, barred_ids, due_at, second_at
         FROM jsonb_to_recordset($2::jsonb) AS w (kind text, about_id uuid, party_id uuid, barred_ids uuid[], due_at timestamptz, second_at timestamptz)
       ON CONFLICT (kind, about_id) DO UPDATE
         SET barred_ids = excluded.barred_ids, due_at = excluded.due_at, second_at = excluded.second_at,
             escalated_to = CASE WHEN known.escalated_to <> ALL (excluded.barred_ids) THEN known.escalated_to END,
             escalated_at = CASE WHEN known.escalated_to <> ALL (excluded.barred_ids) THEN known.escalated_at END
       WHERE (known.barred_ids, known.due_at, known.second_at) IS DISTINCT FROM (excluded.barred_ids, excluded.due_at, excluded.second_at)`,
    [associationId, JSON.stringify(rows)],
  );
}

import { refuse } from '#domain/kernel/refusal.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { SnoozeLine } from './snooze.dto.js';

type Whose = { readonly associationId: string; readonly accountId: string };
type Which = { readonly disputeId?: string; readonly kind: string; readonly subject: string };

/** Sets a task aside for one person; whoever says so again says it anew. */
export async function keepSnooze(
  database: Database,
  { associationId, accountId }: Whose,
  { noteId, disputeId, kind, subject, until }: Which & SnoozeLine,
): Promise<void> {
  await database.query({
    name: 'keep-snooze',
    text: `INSERT INTO office.task_snooze (note_id, association_id, account_id, dispute_id, kind, subject, until)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (account_id, dispute_id, kind, subject) DO UPDATE SET note_id = $1, until = $7`,
    values: [noteId, associationId, accountId, disputeId, kind, subject, until],
  });
}

/** Throws Refused NotFound for what is not one's own. */
export async function dropSnooze(database: Database, { associationId, accountId }: Whose, noteId: string) {
  const { rowCount } = await database.query({
    name: 'drop-snooze',
    text: 'DELETE FROM office.task_snooze WHERE note_id = $1 AND association_id = $2 AND account_id = $3',
    values: [noteId, associationId, accountId],
  });
  if (rowCount === 0) refuse('NotFound');
}

type Row = Which & { readonly dispute_id: string; readonly note_id: string; readonly until: Date };

/** Which of these tasks stand aside for somebody at an instant. */
export async function withSnoozes<T extends Which>(
  database: Database,
  { associationId, accountId }: Whose,
  tasks: readonly T[],
  now: Instant,
): Promise<readonly (T & { readonly snooze?: SnoozeLine })[]> {
  const disputeIds = [...new Set(tasks.flatMap(({ disputeId }) => disputeId ?? []))];
  if (disputeIds.length === 0) return tasks;
  const { rows } = await database.query<Row>({
    name: 'snoozes',
    text: `SELECT note_id, dispute_id, kind, subject, until FROM office.task_snooze
            WHERE association_id = $1 AND account_id = $2 AND dispute_id = ANY ($3::uuid[]) AND until > $4`,
    values: [associationId, accountId, disputeIds, now],
  });
  const keyOf = (disputeId: string | undefined, { kind, subject }: Which): string => `${disputeId} ${kind} ${subject}`;
  const found = new Map(rows.map((row) => [keyOf(row.dispute_id, row), row]));
  return tasks.map((task) => {
    const row = found.get(keyOf(task.disputeId, task));
    return row ? { ...task, snooze: { noteId: row.note_id, until: instant(row.until) } } : task;
  });
}

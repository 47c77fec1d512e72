import { refuse } from '#domain/kernel/refusal.js';
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

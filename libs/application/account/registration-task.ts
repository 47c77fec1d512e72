import { instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { openOfficeTask } from '../party/office-tasks.js';

/**
 * Whoever registered itself has shown that the address is its own: from now on people have to look. Does nothing for
 * other accounts. `now` is machine time.
 */
export async function awaitCheckOf(database: Database, accountId: string, now: Date): Promise<void> {
  const { rows } = await database.query<{ id: string; association_id: string; offset: string }>(
    `SELECT r.id, r.association_id, s.clock_offset_ms AS offset
       FROM office.registration r JOIN office.association s ON s.id = r.association_id
      WHERE r.account_id = $1 AND r.outcome IS NULL`,
    [accountId],
  );
  for (const { id: aboutId, association_id: associationId, offset } of rows)
    await openOfficeTask(database, {
      associationId,
      kind: 'check-registration',
      aboutId,
      barred: [accountId],
      at: instant(now.getTime() + Number(offset)),
    });
}

import { ruleOn } from '#domain/privacy/retention.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { letterKey } from './sealed-letter.js';

const MOST = 200;

/** Forgets mails whose days are over, files and all; how many. What was made of them stays with its makers. */
export async function forgetMails({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  const { rows } = await database.query<{ readonly id: string; readonly association_id: string }>({
    name: 'incoming-mails-to-forget',
    text: `SELECT m.id, association_id FROM office.incoming_mail m JOIN office.association a ON a.id = association_id
            WHERE received_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
            ORDER BY received_at LIMIT $3`,
    values: [machine, ruleOn('incoming-mail', machine.toISOString().slice(0, 10)).days, MOST],
  });
  for (const { id, association_id: associationId } of rows) {
    await tenantOf(associationId).vault.destroyKey(letterKey(id));
    await database.query('DELETE FROM office.incoming_mail WHERE id = $1', [id]);
  }
  return rows.length;
}

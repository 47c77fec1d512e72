import type { Files } from '#infrastructure/files/files.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { daysOfMails, IS_OVER } from './mails-over.js';
import { letterKey, openLetter, placeOfLetterFile } from './sealed-letter.js';

const MOST = 200;

type Row = { readonly id: string; readonly association_id: string; readonly sealed: Buffer };
export type ForgettingMails = Everywhere & { readonly files: Pick<Files, 'remove'> };

/**
 * Forgets mails whose days are over, files and all; how many. What was made of them stays with its makers. Files go
 * first: once the key is gone nothing says which they are.
 */
export async function forgetMails({ database, tenantOf, files }: ForgettingMails, machine: Date): Promise<number> {
  const { rows } = await database.query<Row>({
    name: 'incoming-mails-to-forget',
    text: `SELECT m.id, association_id, sealed FROM office.incoming_mail m
             JOIN office.association a ON a.id = association_id WHERE ${IS_OVER} ORDER BY received_at LIMIT $3`,
    values: [machine, daysOfMails(machine), MOST],
  });
  for (const { id, association_id: associationId, sealed } of rows) {
    const { vault } = tenantOf(associationId);
    const letter = await openLetter({ vault }, id, sealed);
    for (const { sha256 } of letter?.files ?? []) await files.remove(placeOfLetterFile(associationId, id, sha256));
    await vault.destroyKey(letterKey(id));
    await database.query('DELETE FROM office.incoming_mail WHERE id = $1', [id]);
  }
  return rows.length;
}

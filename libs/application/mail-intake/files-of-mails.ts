import type { KeyObject } from 'node:crypto';
import type { Database } from '#event-store/types.js';
import type { Place } from '#infrastructure/files/place.js';
import { NIL_ID } from '#infrastructure/ids.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { daysOfMails, IS_OVER } from './mails-over.js';
import { letterKey, openLetter, placeOfLetterFile } from './sealed-letter.js';

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly sealed: Buffer;
  readonly is_over: boolean;
};

/** A file of a mail that is kept. `isOver`: its days are, so that it may be gone before the mail's row is. */
export type FileOfMail = {
  readonly place: Place;
  readonly size: number;
  readonly isOver: boolean;
  readonly findKey: (tenant: { readonly vault: Pick<Vault, 'findKey'> }) => Promise<KeyObject | undefined>;
};

const PAGE = 200;

/** The files of all mails that are kept, which no event names; where its key is gone nobody knows of a mail's files. */
export async function* filesOfMails(
  database: Database,
  vaultOf: (associationId: string) => Vault,
): AsyncGenerator<FileOfMail, void, void> {
  const { rows: instants } = await database.query<{ now: Date }>('SELECT now()');
  const [at] = instants;
  if (!at) return;
  let after: string = NIL_ID;
  for (;;) {
    const { rows } = await database.query<Row>({
      name: 'mails-with-files',
      text: `SELECT m.id, association_id, sealed, ${IS_OVER} AS is_over
               FROM office.incoming_mail m JOIN office.association a ON a.id = association_id
              WHERE m.id > $3 ORDER BY m.id LIMIT $4`,
      values: [at.now, daysOfMails(at.now), after, PAGE],
    });
    for (const row of rows) yield* filesOf(row, vaultOf(row.association_id));
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function* filesOf(
  { id, association_id: associationId, sealed, is_over: isOver }: Row,
  vault: Vault,
): AsyncGenerator<FileOfMail, void, void> {
  const letter = await openLetter({ vault }, id, sealed);
  for (const { sha256, size } of letter?.files ?? [])
    yield {
      place: placeOfLetterFile(associationId, id, sha256),
      size,
      isOver,
      findKey: (tenant) => tenant.vault.findKey(letterKey(id)),
    };
}

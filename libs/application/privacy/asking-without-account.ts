import type { KeyObject } from 'node:crypto';
import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { answerDue } from '#domain/privacy/answer-period.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { askerKey, makeDataLink, type Asker, type DataLinkRow, type IdentityCheck } from './data-links.js';
import type { DataRequestRow } from './data-requests.js';
import { tellOfData } from './tell-of-data.js';

type Database = Pick<TenantContext['database'], 'query'>;
type Access = Pick<TenantContext, 'associationId'> & { readonly database: Database };

type Asking = {
  readonly kind: DataRequestRow['kind'];
  readonly asker: Asker;
  readonly text: string | undefined;
  readonly mailed: boolean;
};

/**
 * Keeps what somebody without an account asks, until it is confirmed by the link that is mailed to it. Looks at nothing
 * that is kept about anybody, so that neither the answer nor its time can tell. `now` is machine time.
 */
export async function keepAsking(
  access: Access & Pick<TenantContext, 'vault'>,
  secret: KeyObject,
  { kind, asker, text, mailed }: Asking,
  now: Date,
): Promise<void> {
  if (!mailed) return;
  const id = newId();
  const keyName = askerKey(id);
  const texts = [JSON.stringify(asker), ...(text === undefined ? [] : [text])];
  const [askerId = '', textId = null] = await access.vault.sealAll(texts.map((one) => ({ keyName, text: one })));
  await access.database.query('UPDATE vault.content SET named_at = now() WHERE id = ANY ($1::uuid[])', [
    [askerId, textId].filter((one) => one !== null),
  ]);
  const link = { id, kind, asker_content_id: askerId, text_content_id: textId, request_id: null };
  await makeDataLink(access, secret, { ...link, purpose: 'confirmation' }, now);
  await tellOfData(access, { topic: 'asking-to-confirm', aboutId: id }, now);
}

/** What was confirmed by its link is a request from then on, with the day of the others. */
export async function confirmAsking(
  { database, associationId }: Access,
  { kind, asker_content_id, text_content_id }: Pick<DataLinkRow, 'kind' | 'asker_content_id' | 'text_content_id'>,
  at: Instant,
): Promise<DataRequestRow> {
  const { rows } = await database.query<DataRequestRow>(
    `INSERT INTO office.data_request (id, association_id, subject_kind, subject_id, kind, text_content_id,
       asker_content_id, asked_at, due_at, state) VALUES ($1, $2, 'unknown', $1, $3, $4, $5, $6, $7, 'open') RETURNING *`,
    [newId(), associationId, kind, text_content_id, asker_content_id, at, answerDue(at)],
  );
  return rows[0] as DataRequestRow;
}

/**
 * Puts on record who looked at what to know who asks, once. Refuses NotFound, UnknownReference for a party that is
 * none, WrongStage where an account asks, or it was checked or answered.
 */
export async function checkIdentity(
  { database, associationId }: Access,
  requestId: string,
  { confirmed, shownContentId, partyId, by, at }: IdentityCheck,
): Promise<DataRequestRow> {
  const { rows: found } = await database.query<DataRequestRow>(
    'SELECT * FROM office.data_request WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, requestId],
  );
  const there = found[0] ?? refuse('NotFound');
  if (there.account_id !== null || there.identity_checked_at || there.answered_at)
    refuse('WrongStage', { subject: 'data-request' });
  if (partyId !== undefined && !(confirmed && (await isParty({ database, associationId }, partyId))))
    refuse('UnknownReference', { field: 'partyId' });
  const { rows } = await database.query<DataRequestRow>(
    `UPDATE office.data_request SET identity_confirmed = $2, identity_shown_content_id = $3, identity_party_id = $4,
       identity_checked_by = $5, identity_checked_at = $6 WHERE id = $1 RETURNING *`,
    [requestId, confirmed, shownContentId, partyId ?? null, by, at],
  );
  return rows[0] as DataRequestRow;
}

const isParty = async ({ database, associationId }: Access, partyId: string): Promise<boolean> => {
  const { rows } = await database.query(
    `SELECT 1 FROM log.stream WHERE association_id = $1 AND stream_id = $2 AND category = 'party'`,
    [associationId, partyId],
  );
  return rows.length === 1;
};

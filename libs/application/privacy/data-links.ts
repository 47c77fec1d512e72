import { createHmac, type KeyObject } from 'node:crypto';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { isToken, tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { DataRequestRow } from './data-requests.js';

type Database = Pick<TenantContext['database'], 'query'>;
type Access = Pick<TenantContext, 'associationId'> & { readonly database: Database };

/** Who asks without an account, as it says itself; sealed. */
export type Asker = { readonly name: string; readonly mail: string; readonly locale: DocumentLocale };

const HOUR = 3_600_000;
/** How long a link is good, by machine time, once (ASVS 5.0 V6.4.1); the figures are the house's. */
export const DATA_LINK_LIFETIMES = { confirmation: 24 * HOUR, answer: 14 * 24 * HOUR } as const;

export type DataLinkRow = {
  readonly id: string;
  readonly association_id: string;
  readonly purpose: keyof typeof DATA_LINK_LIFETIMES;
  readonly kind: DataRequestRow['kind'] | null;
  readonly asker_content_id: string;
  readonly text_content_id: string | null;
  readonly request_id: string | null;
  readonly expires_at: Date;
};

/** Follows from the link's id, so that the worker can write it into a mail and no database holds it. */
export const dataLinkToken = (secret: KeyObject, linkId: string): string =>
  tokenText('pld', createHmac('sha256', secret).update(`data link\n${linkId}`).digest());

type Made = Pick<DataLinkRow, 'purpose' | 'kind' | 'asker_content_id' | 'text_content_id' | 'request_id'> & {
  readonly id?: string;
};

/** Makes a link; gives its id. `now` is machine time. */
export async function makeDataLink(
  { database, associationId }: Access,
  secret: KeyObject,
  { id = newId(), purpose, kind, asker_content_id, text_content_id, request_id }: Made,
  now: Date,
): Promise<string> {
  const expiresAt = new Date(now.getTime() + DATA_LINK_LIFETIMES[purpose]);
  const hash = tokenHash(dataLinkToken(secret, id));
  await database.query(
    `INSERT INTO office.data_link (id, association_id, purpose, token_hash, kind, asker_content_id, text_content_id, request_id,
       expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, associationId, purpose, hash, kind, asker_content_id, text_content_id, request_id, expiresAt],
  );
  return id;
}

/** Undefined alike for a token that never was, was used, or has ended. */
export async function findDataLink(database: Database, token: string, now: Date): Promise<DataLinkRow | undefined> {
  if (!isToken('pld', token)) return undefined;
  const { rows } = await database.query<DataLinkRow>(
    'SELECT * FROM office.data_link WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2',
    [tokenHash(token), now],
  );
  return rows[0];
}

/** Uses it up; of two at once one alone gets it. */
export async function takeDataLink(database: Database, token: string, now: Date): Promise<DataLinkRow | undefined> {
  if (!isToken('pld', token)) return undefined;
  const { rows } = await database.query<DataLinkRow>(
    `UPDATE office.data_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING *`,
    [tokenHash(token), now],
  );
  return rows[0];
}

/** Ends the links to an answer, unless one of them was used: then false, and nothing is changed. */
export async function endUnreadLinks({ database }: Access, requestId: string, now: Date): Promise<boolean> {
  const { rows } = await database.query<Pick<DataLinkRow, 'id'> & { readonly used_at: Date | null }>(
    `SELECT id, used_at FROM office.data_link WHERE request_id = $1 AND purpose = 'answer' ORDER BY id FOR UPDATE`,
    [requestId],
  );
  if (rows.some(({ used_at: usedAt }) => usedAt !== null)) return false;
  await database.query(
    `UPDATE office.data_link SET expires_at = $2 WHERE request_id = $1 AND purpose = 'answer' AND expires_at > $2`,
    [requestId, now],
  );
  return true;
}

/** The key of what one asker says; goes with a request that nobody confirmed. */
export const askerKey = (linkId: string): string => `asker:${linkId}`;

/** What nobody confirmed in time is forgotten, words and all. How many. */
export async function forgetUnconfirmed(
  database: Database,
  tenantOf: (associationId: string) => Pick<TenantContext, 'vault'>,
  now: Date,
): Promise<number> {
  const { rows } = await database.query<{ id: string; association_id: string }>(
    `SELECT id, association_id FROM office.data_link WHERE purpose = 'confirmation' AND used_at IS NULL AND expires_at <= $1
       ORDER BY expires_at LIMIT 50`,
    [now],
  );
  for (const { id, association_id: associationId } of rows) {
    await tenantOf(associationId).vault.destroyKey(askerKey(id));
    await database.query('DELETE FROM office.data_link WHERE id = $1 AND used_at IS NULL', [id]);
  }
  return rows.length;
}

/** Opens who asks. Undefined where its key is gone. */
export async function openAsker(
  { vault }: Pick<TenantContext, 'vault'>,
  contentId: string,
): Promise<Asker | undefined> {
  const text = (await vault.open([contentId])).get(contentId);
  return text === undefined ? undefined : (JSON.parse(text) as Asker);
}

export type IdentityCheck = {
  readonly confirmed: boolean;
  readonly shownContentId: string;
  readonly partyId: string | undefined;
  readonly by: string;
  readonly at: Instant;
};

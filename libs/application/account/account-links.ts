import { createHmac, type KeyObject } from 'node:crypto';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import { isToken, tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { IS_VOUCHED_FOR } from './vouched.js';

/** What the person of an account may do with it, once. */
export const LINK_PURPOSES = ['invitation', 'reset', 'mail-change'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
export type AccountLinkChannel = 'mail' | 'sms' | 'hand';

const HOUR = 3_600_000;
/** How long it is good, by machine time (ASVS 5.0 V6.4.1: short, and for one use). */
export const LINK_LIFETIMES: Readonly<Record<LinkPurpose, number>> = {
  invitation: 7 * 24 * HOUR,
  reset: HOUR,
  'mail-change': 24 * HOUR,
};

export type AccountLink = {
  readonly id: string;
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly channel: AccountLinkChannel;
  readonly newMail?: string;
  readonly expiresAt: Date;
  /** Handed over or sent to a phone, before others vouched for the account's person: it could open what they gave. */
  readonly isOvertaken?: true;
};

type Wanted = Pick<AccountLink, 'accountId' | 'purpose' | 'channel' | 'newMail'>;

/** The token follows from the link's id, so that the worker can write it into a mail and no database holds it. */
export const accountLinkToken = (secret: KeyObject, linkId: string): string =>
  tokenText('pla', createHmac('sha256', secret).update(`account link\n${linkId}`).digest());

/** Makes a link and ends those of its purpose that it takes the place of. `now` is machine time. */
export async function makeAccountLink(
  database: Database,
  secret: KeyObject,
  { accountId, purpose, channel, newMail }: Wanted,
  now: Date,
): Promise<AccountLink & { readonly token: string }> {
  await endAccountLinks(database, accountId, [purpose], now);
  const id = newId();
  const token = accountLinkToken(secret, id);
  const expiresAt = new Date(now.getTime() + LINK_LIFETIMES[purpose]);
  await database.query(
    `INSERT INTO office.account_link (id, token_hash, account_id, purpose, channel, new_mail, created_at, expires_at, vouched)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, coalesce((SELECT ${IS_VOUCHED_FOR} FROM office.account a WHERE a.id = $3), false))`,
    [id, tokenHash(token), accountId, purpose, channel, newMail ?? null, now, expiresAt],
  );
  return { id, token, accountId, purpose, channel, ...(newMail !== undefined && { newMail }), expiresAt };
}

/** What was sent for these purposes leads nowhere any more. */
export async function endAccountLinks(
  database: Database,
  accountId: string,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<void> {
  await database.query(
    `UPDATE office.account_link SET ended_at = $3
       WHERE account_id = $1 AND purpose = ANY ($2::text[]) AND used_at IS NULL AND ended_at IS NULL`,
    [accountId, purposes, now],
  );
}

/** How many of a purpose were made since then, and when the oldest of them. */
export async function countAccountLinks(
  database: Database,
  accountId: string,
  purpose: LinkPurpose,
  since: Date,
): Promise<{ readonly count: number; readonly oldest: Date | undefined }> {
  const { rows } = await database.query<{ n: string; oldest: Date | null }>(
    `SELECT count(*) AS n, min(created_at) AS oldest FROM office.account_link
       WHERE account_id = $1 AND purpose = $2 AND created_at > $3`,
    [accountId, purpose, since],
  );
  return { count: Number(rows[0]?.n ?? 0), oldest: rows[0]?.oldest ?? undefined };
}

type Row = {
  readonly id: string;
  readonly account_id: string;
  readonly purpose: LinkPurpose;
  readonly channel: AccountLinkChannel;
  readonly new_mail: string | null;
  readonly expires_at: Date;
  readonly overtaken: boolean;
};

/**
 * Undefined alike for a token that never was, one that was used, has expired or was withdrawn, and one of an account
 * that is suspended or over. Inside a transaction it is held, so that two at once are one after the other.
 */
export async function findAccountLink(
  database: Database,
  token: string,
  now: Date,
  hold = false,
): Promise<AccountLink | undefined> {
  if (!isToken('pla', token)) return undefined;
  const { rows } = await database.query<Row>(
    `SELECT l.id, l.account_id, l.purpose, l.channel, l.new_mail, l.expires_at,
         l.purpose = 'invitation' AND l.channel <> 'mail' AND NOT l.vouched AND ${IS_VOUCHED_FOR} AS overtaken
       FROM office.account_link l JOIN office.account a ON a.id = l.account_id
       WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.ended_at IS NULL AND l.expires_at > $2
         AND a.suspended_at IS NULL AND a.ended_at IS NULL ${hold ? 'FOR UPDATE' : ''}`,
    [tokenHash(token), now],
  );
  const [row] = rows;
  return (
    row && {
      id: row.id,
      accountId: row.account_id,
      purpose: row.purpose,
      channel: row.channel,
      ...(row.new_mail !== null && { newMail: row.new_mail }),
      expiresAt: row.expires_at,
      ...(row.overtaken && { isOvertaken: true }),
    }
  );
}

/** It was used, and is of no more use. */
export async function useAccountLink(database: Database, { id }: Pick<AccountLink, 'id'>, now: Date): Promise<void> {
  await database.query('UPDATE office.account_link SET used_at = $2 WHERE id = $1', [id, now]);
}

import { createHmac, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import type { PushAddress } from '#infrastructure/push/push-request.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';

/** Whose browser: an account’s, or of whoever opened a link; with the session in which it said so. */
export type PushHolder = { readonly associationId: string; readonly sessionHash: Buffer } & (
  { readonly accountId: string } | { readonly linkId: string }
);

export type PushBrowser = { readonly subscriptionId: string; readonly publicKey: string; readonly since: Date };

/** So many browsers somebody has at most; the oldest makes way. */
const MOST = 5;
const purposeOf = (id: string): string => `push:${id}`;

/** Said of `s`, a subscription, beside `a` and `l`: its account or link is still good. Machine time is parameter 1. */
export const STILL_GOOD =
  '(a.id IS NOT NULL AND a.suspended_at IS NULL AND a.ended_at IS NULL OR l.id IS NOT NULL AND l.revoked_at IS NULL AND l.expires_at > $1)';
/** Subscriptions with whose they are. */
export const SUBSCRIPTIONS = `office.push_subscription s LEFT JOIN office.account a ON a.id = s.account_id
  LEFT JOIN office.link l ON l.token_hash = s.link_hash`;

const whoseOf = (holder: PushHolder): readonly [string | null, string | null] =>
  'accountId' in holder ? [holder.accountId, null] : [null, holder.linkId];
const OF_HOLDER = `s.association_id = $1 AND (s.account_id = $2 OR l.id = $3)`;

/** A browser wants to be told; one that said so before, for whomever, is this one’s from now on. Its id. */
export async function addPush(
  manager: EntityManager,
  { masterKey, secret }: { readonly masterKey: MasterKey; readonly secret: KeyObject },
  holder: PushHolder,
  {
    address,
    keyId,
    locale,
  }: { readonly address: PushAddress; readonly keyId: string; readonly locale: 'zh-CN' | 'en' },
  now: Date,
): Promise<string> {
  const [accountId, linkId] = whoseOf(holder);
  const id = newId();
  const hash = createHmac('sha256', secret).update(`push:${address.endpoint}`).digest();
  await manager.query('DELETE FROM office.push_subscription WHERE endpoint_hash = $1', [hash]);
  await manager.query(
    `INSERT INTO office.push_subscription
       (id, association_id, account_id, link_hash, session_hash, endpoint_hash, key_id, wrapped, locale, created_at)
       VALUES ($1, $2, $3, (SELECT token_hash FROM office.link WHERE id = $4), $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, holder.associationId, accountId, linkId, holder.sessionHash, hash, keyId],
      ...[wrapSecret(masterKey, purposeOf(id), JSON.stringify(address)), locale, now],
    ],
  );
  await manager.query(
    `DELETE FROM office.push_subscription WHERE id IN (
       SELECT s.id FROM ${SUBSCRIPTIONS} WHERE ${OF_HOLDER} ORDER BY s.created_at DESC, s.id DESC OFFSET ${MOST})`,
    [holder.associationId, accountId, linkId],
  );
  return id;
}

export const openPushAddress = (masterKey: MasterKey, id: string, wrapped: Buffer): PushAddress =>
  JSON.parse(unwrapSecret(masterKey, purposeOf(id), wrapped)) as PushAddress;

/** The browsers in which somebody is told, the newest first. */
export async function findPush(database: Database, holder: PushHolder): Promise<readonly PushBrowser[]> {
  const { rows } = await database.query<PushBrowser>({
    name: 'push-of-holder',
    text: `SELECT s.id AS "subscriptionId", k.public_key AS "publicKey", s.created_at AS since
             FROM ${SUBSCRIPTIONS} JOIN office.push_key k ON k.id = s.key_id
             WHERE ${OF_HOLDER} ORDER BY s.created_at DESC, s.id DESC`,
    values: [holder.associationId, ...whoseOf(holder)],
  });
  return rows;
}

/** Nothing more is told in it; whether it was one of the holder’s. */
export async function endPush(database: Database, holder: PushHolder, subscriptionId: string): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'end-push',
    text: `DELETE FROM office.push_subscription WHERE id IN (SELECT s.id FROM ${SUBSCRIPTIONS} WHERE ${OF_HOLDER} AND s.id = $4)`,
    values: [holder.associationId, ...whoseOf(holder), subscriptionId],
  });
  return rowCount === 1;
}

/** What a party’s links had said; it was erased. */
export const endPushOfParty = (database: Database, associationId: string, partyId: string): Promise<unknown> =>
  database.query({
    name: 'end-push-of-party',
    text: `DELETE FROM office.push_subscription WHERE link_hash IN
             (SELECT token_hash FROM office.link WHERE association_id = $1 AND party_id = $2)`,
    values: [associationId, partyId],
  });

/** Those whose link or account is over, and what was told long ago; how many. */
export async function sweepPush(database: Database, now: Date): Promise<number> {
  const { rowCount } = await database.query({
    name: 'sweep-push',
    text: `DELETE FROM office.push_subscription WHERE id IN (SELECT s.id FROM ${SUBSCRIPTIONS} WHERE NOT ${STILL_GOOD})`,
    values: [now],
  });
  await database.query({
    name: 'sweep-push-messages',
    text: `DELETE FROM office.push_message WHERE state <> 'waiting' AND due_at < $1::timestamptz - interval '7 days'`,
    values: [now],
  });
  return rowCount ?? 0;
}

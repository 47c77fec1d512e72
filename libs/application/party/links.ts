import { createHmac, type KeyObject } from 'node:crypto';
import type { MessageChannel } from '#infrastructure/messaging/message-provider.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import { isToken, tokenHash, tokenText } from '#infrastructure/secret-token.js';

/** What a link opens: one party's part in one dispute, with the document that it was sent with. */
export type LinkSubject = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly partyId: string;
  readonly serviceId: string;
  readonly channel: LinkChannel;
  /** Of a link that took the place of one at which somebody guessed, or that ended: how many there were before it. */
  readonly round?: number;
};
/** By a message or a mail of ours, or passed on by the platform that alone holds the phone. */
export type LinkChannel = MessageChannel | 'mail' | 'platform';
export type Link = LinkSubject & { readonly id: string; readonly hash: Buffer; readonly expiresAt: Date };

const LIFETIME = 60 * 24 * 3_600_000;

/**
 * The token of the link that goes with this message: the same at every attempt, and in no database. `now` is machine
 * time.
 */
export async function makeLink(
  database: Database,
  secret: KeyObject,
  subject: LinkSubject,
  now: Date,
): Promise<string> {
  const { associationId, disputeId, partyId, serviceId, channel, round = 0 } = subject;
  const named = ['link', associationId, disputeId, partyId, serviceId, channel];
  const material = [...named, ...(round > 0 ? [String(round)] : [])].join('\n');
  const token = tokenText('pll', createHmac('sha256', secret).update(material).digest());
  await database.query({
    name: 'make-link',
    text: `INSERT INTO office.link (token_hash, id, association_id, dispute_id, party_id, service_id, channel, created_at, expires_at, round)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    values: [
      tokenHash(token),
      newId(),
      associationId,
      disputeId,
      partyId,
      serviceId,
      channel,
      now,
      new Date(now.getTime() + LIFETIME),
      round,
    ],
  });
  return token;
}

/**
 * The same for a message that goes out long after its document: where the link of that has ended, the next one. Whether
 * the party still agrees to the channel, and whether its links there were revoked, is for whoever sends to ask.
 */
export async function makeOpenLink(
  database: Database,
  secret: KeyObject,
  subject: LinkSubject,
  now: Date,
): Promise<string> {
  const token = await makeLink(database, secret, subject, now);
  if (await findLink(database, token, now)) return token;
  return makeOpenLink(database, secret, { ...subject, round: (subject.round ?? 0) + 1 }, now);
}

type Row = {
  readonly id: string;
  readonly token_hash: Buffer;
  readonly association_id: string;
  readonly dispute_id: string;
  readonly party_id: string;
  readonly service_id: string;
  readonly channel: LinkChannel;
  readonly expires_at: Date;
  readonly round: number;
};

/** Undefined alike for a token that never was, one that has expired, and one that was revoked. */
export async function findLink(database: Database, token: string, now: Date): Promise<Link | undefined> {
  if (!isToken('pll', token)) return undefined;
  const { rows } = await database.query<Row>({
    name: 'find-link',
    text: `SELECT id, token_hash, association_id, dispute_id, party_id, service_id, channel, expires_at, round FROM office.link
             WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2`,
    values: [tokenHash(token), now],
  });
  const [row] = rows;
  if (!row) return undefined;
  return {
    id: row.id,
    hash: row.token_hash,
    associationId: row.association_id,
    disputeId: row.dispute_id,
    partyId: row.party_id,
    serviceId: row.service_id,
    channel: row.channel,
    round: row.round,
    expiresAt: row.expires_at,
  };
}

/** When it ends, which its first making fixed. */
export async function linkEnds(database: Database, token: string): Promise<Date> {
  const text = 'SELECT expires_at FROM office.link WHERE token_hash = $1';
  const { rows } = await database.query<Pick<Row, 'expires_at'>>({
    name: 'link-ends',
    text,
    values: [tokenHash(token)],
  });
  const [row] = rows;
  if (!row) throw new Error('A link that was made has gone');
  return row.expires_at;
}

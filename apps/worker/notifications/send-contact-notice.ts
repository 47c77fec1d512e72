import type pg from 'pg';
import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findIdentity, type Identity } from '#application/party/parties.js';
import { contactNoticeOf } from '#documents/contact-notice.js';
import type { ContactTopic, KnownContact } from '#domain/party/told-contacts.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import { NOTIFICATION } from './deliveries.js';
import type { NotificationParts } from './send-due.js';

export type ContactNoticeParts = Pick<NotificationParts, 'pool' | 'send' | 'envelopeSecret' | 'host' | 'now'> & {
  readonly tenantOf: (associationId: string) => TenantContext;
  readonly findProvider: FindProvider;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
};

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly party_id: string;
  readonly topic: ContactTopic;
  readonly channel: KnownContact['channel'];
  readonly contact_id: string;
  readonly new_contact_id: string | null;
  readonly attempts: number;
};

const MOST_ATTEMPTS = 12;
const FIRST_REST = 30_000;
const LONGEST_REST = 6 * 3_600_000;

/** Sends the next warning to a contact of a party; 1 if there was one. What failed is tried again, ever later. */
export async function sendNextContactNotice(parts: ContactNoticeParts): Promise<number> {
  const row = await takeNext(parts.pool, parts.now());
  if (!row) return 0;
  try {
    await end(parts.pool, row.id, (await sendOne(parts, row)) ? 'sent' : 'void');
  } catch (error) {
    if (error instanceof MailRefused) await end(parts.pool, row.id, 'dead', `mail-${error.part}`);
    else if (error instanceof MailUnavailable || error instanceof NotTaken) await tryLater(parts, row, error.message);
    else throw error; // it is held for a while and then tried again
  }
  return 1;
}

/** A provider of messages did not take it. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

const sendOne = async (parts: ContactNoticeParts, row: Row): Promise<boolean> => {
  const tenant = parts.tenantOf(row.association_id);
  const identity = await findIdentity(tenant, row.party_id);
  const locale = identity?.locale ?? 'zh-CN';
  const to = await addressOf(tenant, row, identity);
  if (to === undefined) return false;
  const { subject, text } = contactNoticeOf(row.topic, (await associationOf(tenant))[locale], locale);
  if (row.channel === 'identity-mail' || row.channel === 'account-mail') {
    const { envelopeSecret, host, send } = parts;
    const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: row.id, serviceId: row.id, channel: NOTIFICATION });
    await send({ to, subject, text: `${text}\n`, messageId: `<${row.id}@${host}>`, envelopeId, notify: false });
    return true;
  }
  const provider = await parts.findProvider(row.association_id, row.channel);
  if (!provider) return false;
  const message = { id: `notice_${row.id}`, channel: row.channel, to, text };
  const outcome = await sendMessage(parts.fetch, provider, message, parts.now());
  if (outcome.result === 'taken') return true;
  if (outcome.result === 'refused') return false;
  throw new NotTaken(outcome.code);
};

/** Where it goes; undefined for what was erased, and for the very contact that was noted anew. */
const addressOf = async (
  { vault, database, associationId }: TenantContext,
  { channel, contact_id: contactId, new_contact_id: newId }: Row,
  identity: Identity | undefined,
): Promise<string | undefined> => {
  if (channel === 'identity-mail') return identity?.mail;
  if (channel === 'account-mail') {
    const text = 'SELECT mail FROM office.account WHERE association_id = $1 AND id = $2';
    const values = [associationId, contactId];
    return (await database.query<{ mail: string }>({ name: 'mail-of-account', text, values })).rows[0]?.mail;
  }
  const opened = await vault.open([contactId, ...(newId === null ? [] : [newId])]);
  const to = opened.get(contactId);
  return newId !== null && to === opened.get(newId) ? undefined : to;
};

const takeNext = async (pool: pg.Pool, now: Date): Promise<Row | undefined> => {
  const { rows } = await pool.query<Row>({
    name: 'take-contact-notice',
    text: `UPDATE office.contact_notice SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '2 minutes'
             WHERE id = (SELECT id FROM office.contact_notice WHERE state = 'waiting' AND next_attempt_at <= $1
                           ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING id, association_id, party_id, topic, channel, contact_id, new_contact_id, attempts`,
    values: [now],
  });
  return rows[0];
};

const end = async (pool: pg.Pool, id: string, state: 'sent' | 'void' | 'dead', error?: string): Promise<void> => {
  const text = 'UPDATE office.contact_notice SET state = $2, last_error = $3 WHERE id = $1';
  await pool.query({ name: 'end-contact-notice', text, values: [id, state, error ?? null] });
};

const tryLater = async ({ pool, now }: ContactNoticeParts, { id, attempts }: Row, error: string): Promise<void> => {
  if (attempts >= MOST_ATTEMPTS) return end(pool, id, 'dead', error);
  const rest = Math.min(FIRST_REST * 2 ** (attempts - 1), LONGEST_REST);
  const text = 'UPDATE office.contact_notice SET next_attempt_at = $2, last_error = $3 WHERE id = $1';
  const values = [id, new Date(now().getTime() + rest), error];
  await pool.query({ name: 'postpone-contact-notice', text, values });
};

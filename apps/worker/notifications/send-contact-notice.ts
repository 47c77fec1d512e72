import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { loadParty, openIdentity, type Identity } from '#application/party/parties.js';
import { contactEndOf, contactNoticeOf } from '#documents/contact-notice.js';
import { provedContacts } from '#domain/party/proved.js';
import { isEndTopic, type ContactTopic, type EndTopic, type KnownContact } from '#domain/party/told-contacts.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import { NOTIFICATION } from './deliveries.js';
import { NotTaken, openNoticeQueue } from './notice-queue.js';
import type { NotificationParts } from './send-due.js';

export type ContactNoticeParts = Pick<NotificationParts, 'pool' | 'send' | 'envelopeSecret' | 'host' | 'now'> & {
  readonly tenantOf: (associationId: string) => TenantContext;
  readonly findProvider: FindProvider;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  /** Counts the calls to providers and platforms. */
  readonly few?: FewTo | undefined;
};

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly party_id: string;
  readonly topic: ContactTopic | EndTopic;
  readonly channel: KnownContact['channel'];
  readonly contact_id: string;
  readonly new_contact_id: string | null;
  /** On which something ends. */
  readonly day: string | null;
};

const QUEUE = openNoticeQueue<Row>({
  table: 'contact_notice',
  kept: 'association_id, party_id, topic, channel, contact_id, new_contact_id, day::text AS day',
});

/** Sends the next warning to a contact of a party; 1 if there was one. */
export const sendNextContactNotice = (parts: ContactNoticeParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (parts: ContactNoticeParts, row: Row): Promise<boolean> => {
  const tenant = parts.tenantOf(row.association_id);
  const { party } = await loadParty(tenant, row.party_id);
  if (isEndTopic(row.topic) && !provedContacts(party).includes(row.contact_id)) return false; // it is proved no longer
  const identity = await openIdentity(tenant, party);
  const locale = identity?.locale ?? 'zh-CN';
  const to = await addressOf(tenant, row, identity);
  if (to === undefined) return false;
  const association = (await associationOf(tenant))[locale];
  const { subject, text, notice } = isEndTopic(row.topic)
    ? contactEndOf(row.topic, row.day ?? '', association, locale)
    : contactNoticeOf(row.topic, association, locale);
  if (row.channel === 'identity-mail' || row.channel === 'account-mail') {
    const { envelopeSecret, host, send } = parts;
    const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: row.id, serviceId: row.id, channel: NOTIFICATION });
    const { association_id: associationId } = row;
    const mail = { to, subject, text: `${text}\n`, messageId: `<${row.id}@${host}>`, envelopeId };
    await send({ ...mail, associationId, notify: false });
    return true;
  }
  const provider = await parts.findProvider(row.association_id, row.channel);
  if (!provider) return false;
  const template = templateFacts('contact-notice', locale, { association, notice });
  const message = { id: `notice_${row.id}`, channel: row.channel, to, text, template };
  const outcome = await sendMessage(parts, provider, message, parts.now());
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

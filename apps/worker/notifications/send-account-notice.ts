import type { FewTo } from '#infrastructure/crew/few-to.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type pg from 'pg';
import { accountLinkToken } from '#application/account/account-links.js';
import { linkAddress } from '#application/account/link-address.js';
import { accountNoticeOf, invitationMessageOf, type AccountTopic } from '#documents/account-notice.js';
import type { Instant } from '#domain/kernel/message.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import type { OutgoingMessage } from '#infrastructure/messaging/message-provider.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import { formatDay, formatMoment } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { NOTIFICATION } from './deliveries.js';
import { NotTaken, openNoticeQueue } from './notice-queue.js';
import type { NotificationParts } from './send-due.js';

export type AccountNoticeParts = Pick<
  NotificationParts,
  'pool' | 'send' | 'envelopeSecret' | 'host' | 'apiUrl' | 'now' | 'linkSecret'
> & {
  readonly findProvider: FindProvider;
  readonly fetch: OutgoingFetch;
  readonly few?: FewTo | undefined;
};

type Row = {
  readonly id: string;
  readonly account_id: string;
  readonly topic: AccountTopic;
  readonly channel: 'mail' | 'sms';
  readonly address: string | null;
  readonly link_id: string | null;
  readonly facts: Readonly<Record<string, string>>;
};

type Addressee = {
  readonly associationId: string;
  readonly login: string;
  readonly mail: string;
  readonly locale: Locale;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Its link, if it has one, is still good. */
  readonly good: boolean;
};

const QUEUE = openNoticeQueue<Row>({
  table: 'account_notice',
  kept: 'account_id, topic, channel, address, link_id, facts',
  change: ", address = NULL, facts = '{}'",
});

/** Sends the next notice to the person of an account; 1 if there was one. */
export const sendNextAccountNotice = (parts: AccountNoticeParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (parts: AccountNoticeParts, row: Row): Promise<boolean> => {
  const { pool, linkSecret, apiUrl, envelopeSecret, host, send } = parts;
  const to = await findAddressee(pool, row, parts.now());
  if (!to?.good) return false;
  const { associationId, locale, login } = to;
  const association = locale === 'zh-CN' ? to.nameZh : to.nameEn;
  const token = row.link_id === null ? undefined : accountLinkToken(linkSecret, row.link_id);
  const link = token === undefined ? '' : await linkAddress(pool, apiUrl, associationId, token);
  if (row.channel === 'sms') {
    const text = invitationMessageOf(association, link, locale);
    return sendToPhone(parts, row, associationId, {
      text,
      template: templateFacts('invitation', locale, { association, link }),
    });
  }
  const { at, address = '—', device = '—', newMail = '—', count = '—' } = row.facts;
  const day = row.facts['day'] === undefined ? '—' : formatDay(row.facts['day'], locale);
  const facts = { association, link, login, address, device, newMail, count, day };
  const written = at === undefined ? '—' : formatMoment(at as Instant, locale);
  const { subject, text } = accountNoticeOf(row.topic, { ...facts, at: written }, locale);
  const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: row.id, serviceId: row.id, channel: NOTIFICATION });
  const mail = { to: row.address ?? to.mail, subject, text: `${text}\n`, messageId: `<${row.id}@${host}>` };
  await send({ ...mail, associationId, envelopeId, notify: false });
  return true;
};

const sendToPhone = async (
  { findProvider, fetch, pool, few, now }: AccountNoticeParts,
  { id, address }: Row,
  associationId: string,
  said: Pick<OutgoingMessage, 'text' | 'template'>,
): Promise<boolean> => {
  const provider = await findProvider(associationId, 'sms');
  if (!provider || address === null) return false;
  const message = { id: `account_${id}`, channel: 'sms' as const, to: address, ...said };
  const outcome = await sendMessage({ fetch, pool, few }, provider, message, now());
  if (outcome.result === 'refused') return false;
  if (outcome.result !== 'taken') throw new NotTaken(outcome.code);
  return true;
};

/** Who reads it, and whether it is still to be read: not after its link was used, withdrawn or replaced. */
const findAddressee = async (pool: pg.Pool, row: Row, now: Date): Promise<Addressee | undefined> => {
  const { rows } = await pool.query<Addressee>(
    `SELECT a.association_id AS "associationId", a.login, a.mail, a.locale, o.name_zh AS "nameZh", o.name_en AS "nameEn",
         a.ended_at IS NULL AND ($2::uuid IS NULL OR (l.used_at IS NULL AND l.ended_at IS NULL AND l.expires_at > $3)) AS good
       FROM office.account a JOIN office.association o ON o.id = a.association_id
         LEFT JOIN office.account_link l ON l.id = $2 WHERE a.id = $1`,
    [row.account_id, row.link_id, now],
  );
  return rows[0];
};

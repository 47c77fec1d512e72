import type { TenantContext } from '#application/command-handler/command-handler.js';
import { breachLetter, noteLetterSent } from '#application/privacy/breach-letters.js';
import type { BreachRow } from '#application/privacy/breaches.js';
import { findIdentity } from '#application/party/parties.js';
import { dataLinkToken } from '#application/privacy/data-links.js';
import { findAsker, findLinkToSend } from '#application/privacy/find-asker.js';
import { associationOf } from '#application/context/association-names.js';
import { dataNoticeOf } from '#documents/data-notice.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { formatDay } from '#messages/format.js';
import { LOCALES, type Locale } from '#messages/locale.js';
import type { DataNoticeFacts, DataTopic } from '#messages/privacy/data-notices.js';
import { NOTIFICATION } from './deliveries.js';
import { openNoticeQueue } from './notice-queue.js';
import type { NotificationParts } from './send-due.js';

export type DataNoticeParts = Pick<
  NotificationParts,
  'pool' | 'send' | 'envelopeSecret' | 'linkSecret' | 'apiUrl' | 'host' | 'now'
> & {
  readonly tenantOf: (associationId: string) => TenantContext;
};

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly topic: DataTopic;
  readonly about_id: string;
  readonly account_id: string | null;
  readonly party_id: string | null;
};

const QUEUE = openNoticeQueue<Row>({
  table: 'data_notice',
  kept: 'association_id, topic, about_id, account_id, party_id',
});

/** Sends the next mail about somebody's data; 1 if there was one. */
export const sendNextDataNotice = (parts: DataNoticeParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (parts: DataNoticeParts, row: Row): Promise<boolean> => {
  const tenant = parts.tenantOf(row.association_id);
  const to = await findAddressee(tenant, row);
  if (!to) return false;
  const facts = await factsFor(parts, tenant, row, to.locale);
  if (!facts) return false;
  const { subject, text } = dataNoticeOf(row.topic, facts, to.locale);
  const { envelopeSecret, host, send } = parts;
  const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: row.id, serviceId: row.id, channel: NOTIFICATION });
  const messageId = `<${row.id}@${host}>`;
  const mail = { to: to.mail, subject, text: `${text}\n`, messageId, envelopeId };
  await send({ ...mail, associationId: row.association_id, notify: false });
  const id = row.account_id ?? row.party_id;
  if (row.topic !== 'breach' || id === null) return true;
  const sent = { to: row.account_id === null ? ('party' as const) : ('account' as const), id, messageId, text };
  await noteLetterSent(tenant, row.about_id, sent, await legalNow(tenant, parts.now()));
  return true;
};

type Addressee = { readonly mail: string; readonly locale: Locale };

/** A link that has ended tells nobody anything: nothing is sent then. */
const factsFor = async (
  { linkSecret, apiUrl, now }: DataNoticeParts,
  tenant: TenantContext,
  row: Row,
  locale: Locale,
): Promise<DataNoticeFacts | undefined> => {
  if (row.topic === 'breach') return breachFacts(tenant, row);
  if (row.topic !== 'asking-to-confirm' && row.topic !== 'answer-to-read') return factsOf(tenant, row, locale);
  const link = await findLinkToSend(tenant, row.about_id, now());
  if (!link) return undefined;
  const facts = await factsOf(tenant, { about_id: link.request_id ?? row.about_id }, locale);
  const due = formatDay(localDateAt(instant(link.expires_at)), locale);
  return { ...facts, due, link: `${apiUrl}/d/${dataLinkToken(linkSecret, row.about_id)}` };
};

/** Nobody where the account was erased, or no mail address of the party is known. */
const findAddressee = async (
  tenant: TenantContext,
  { about_id: aboutId, account_id: accountId, party_id: partyId }: Row,
): Promise<Addressee | undefined> => {
  if (accountId === null && partyId === null) return findAsker(tenant, aboutId);
  if (partyId !== null) {
    const { mail, locale = 'zh-CN' } = (await findIdentity(tenant, partyId)) ?? {};
    return mail === undefined ? undefined : { mail, locale };
  }
  const { database, associationId } = tenant;
  const { rows } = await database.query<Addressee>({
    name: 'addressee-of-data-notice',
    text: `SELECT mail, locale FROM office.account
             WHERE association_id = $1 AND id = $2 AND erased_at IS NULL AND mail <> ''`,
    values: [associationId, accountId],
  });
  return rows[0];
};

type Asked = { readonly asked_at: Date; readonly due_at: Date; readonly extension_content_id: string | null };

const factsOf = async (
  tenant: TenantContext,
  { about_id: id }: Pick<Row, 'about_id'>,
  locale: Locale,
): Promise<DataNoticeFacts> => {
  const { database, associationId, vault } = tenant;
  const { rows } = await database.query<Asked>({
    name: 'request-of-data-notice',
    text: `SELECT asked_at, due_at, extension_content_id FROM office.data_request WHERE association_id = $1 AND id = $2`,
    values: [associationId, id],
  });
  const [row] = rows;
  const day = (at: Date | undefined): string => (at ? formatDay(localDateAt(instant(at)), locale) : '');
  const reasonId = row?.extension_content_id;
  return {
    association: (await associationOf(tenant))[locale],
    asked: day(row?.asked_at),
    due: day(row?.due_at),
    reason: reasonId ? ((await vault.open([reasonId])).get(reasonId) ?? '') : '',
    link: '',
    letter: '',
  };
};

const breachFacts = async (tenant: TenantContext, { about_id: id }: Row): Promise<DataNoticeFacts | undefined> => {
  const { database, associationId } = tenant;
  const { rows } = await database.query<BreachRow>({
    text: 'SELECT * FROM office.breach WHERE association_id = $1 AND id = $2',
    values: [associationId, id],
  });
  const names = await associationOf(tenant);
  const letter = rows[0] && (await breachLetter(tenant, names, rows[0]));
  if (!letter) return undefined;
  const both = LOCALES.map((locale) => letter[locale]).join('\n\n');
  return { association: names['zh-CN'], asked: '', due: '', reason: '', link: '', letter: both };
};

const legalNow = async ({ database, associationId }: TenantContext, machine: Date): Promise<Instant> => {
  const { rows } = await database.query<{ offset: string }>({
    name: 'clock-of-data-notice',
    text: 'SELECT clock_offset_ms AS offset FROM office.association WHERE id = $1',
    values: [associationId],
  });
  return instant(machine.getTime() + Number(rows[0]?.offset ?? 0));
};

import type { TenantContext } from '#application/command-handler/command-handler.js';
import { associationOf } from '#application/context/association-names.js';
import { dataNoticeOf } from '#documents/data-notice.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { formatDay } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import type { DataNoticeFacts, DataTopic } from '#messages/privacy/data-notices.js';
import { NOTIFICATION } from './deliveries.js';
import { openNoticeQueue } from './notice-queue.js';
import type { NotificationParts } from './send-due.js';

export type DataNoticeParts = Pick<NotificationParts, 'pool' | 'send' | 'envelopeSecret' | 'host' | 'now'> & {
  readonly tenantOf: (associationId: string) => TenantContext;
};

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly topic: DataTopic;
  readonly about_id: string;
  readonly account_id: string | null;
};

const QUEUE = openNoticeQueue<Row>({ table: 'data_notice', kept: 'association_id, topic, about_id, account_id' });

/** Sends the next mail about somebody's data; 1 if there was one. */
export const sendNextDataNotice = (parts: DataNoticeParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (parts: DataNoticeParts, row: Row): Promise<boolean> => {
  const tenant = parts.tenantOf(row.association_id);
  const to = await findAddressee(tenant, row);
  if (!to) return false;
  const { subject, text } = dataNoticeOf(row.topic, await factsOf(tenant, row, to.locale), to.locale);
  const { envelopeSecret, host, send } = parts;
  const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: row.id, serviceId: row.id, channel: NOTIFICATION });
  await send({ to: to.mail, subject, text: `${text}\n`, messageId: `<${row.id}@${host}>`, envelopeId, notify: false });
  return true;
};

type Addressee = { readonly mail: string; readonly locale: Locale };

/** Nobody any more where the account has ended. */
const findAddressee = async (
  { database, associationId }: TenantContext,
  { account_id: accountId }: Row,
): Promise<Addressee | undefined> => {
  const { rows } = await database.query<Addressee>({
    name: 'addressee-of-data-notice',
    text: `SELECT mail, locale FROM office.account
             WHERE association_id = $1 AND id = $2 AND erased_at IS NULL AND mail <> ''`,
    values: [associationId, accountId],
  });
  return rows[0];
};

type Asked = { readonly asked_at: Date; readonly due_at: Date; readonly extension_content_id: string | null };

const factsOf = async (tenant: TenantContext, { about_id: id }: Row, locale: Locale): Promise<DataNoticeFacts> => {
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

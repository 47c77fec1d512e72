import type { KeyObject } from 'node:crypto';
import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { loadParty, openIdentity } from '#application/party/parties.js';
import { reminderMail } from '#documents/reminder.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Instant } from '#domain/kernel/message.js';
import { takesMail } from '#domain/party/reach.js';
import { loadStream } from '#event-store/load.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { sealUnsubscribeToken } from '#infrastructure/mail/unsubscribe-token.js';
import type { MessageChannel } from '#infrastructure/messaging/message-provider.js';
import { sendMessage } from '#infrastructure/messaging/send-message.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { formatDue } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { NOTIFICATION } from './deliveries.js';
import { NotTaken, openNoticeQueue } from './notice-queue.js';
import type { ContactNoticeParts } from './send-contact-notice.js';
import type { NotificationParts } from './send-due.js';
import { tellPlatform } from './remind-platform.js';
import { linkFor, saidToPhone } from './reminder-link.js';
import { stillDue, type ReminderItem } from './still-due.js';

export type ReminderParts = ContactNoticeParts &
  Pick<NotificationParts, 'apiUrl' | 'unsubscribeSecret'> & {
    /** Where links lead, without a slash at the end. */
    readonly linkUrl: string;
    readonly masterKey: MasterKey;
    /** From which the tokens of links to a party follow. */
    readonly partyLinkSecret: KeyObject;
  };

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly reminder_id: string;
  readonly channel: 'mail' | MessageChannel | 'webhook';
};

type Written = ReminderItem & {
  readonly dispute_id: string;
  readonly to_id: string;
  readonly what: string;
  readonly moment: string;
  readonly due_at: Date;
};

const QUEUE = openNoticeQueue<Row>({ table: 'reminder_message', kept: 'association_id, reminder_id, channel' });

/** Sends the next reminder to a phone, to a mailbox without an account, or to a platform; 1 if there was one. */
export const sendNextReminder = (parts: ReminderParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (parts: ReminderParts, row: Row): Promise<boolean> => {
  const tenant = parts.tenantOf(row.association_id);
  const written = await findWritten(tenant, row.reminder_id);
  const { events } = await loadStream<DisputeEvent>(tenant.database, row.association_id, written.dispute_id);
  const dispute = evolveAll(unfiled, events);
  const words = stillDue(dispute, written, await tenant.calendar(), parts.now());
  if (words === undefined) return false;
  return row.channel === 'webhook'
    ? tellPlatform(parts, row, { ...written, number: dispute.number })
    : tellParty(parts, tenant, { ...row, channel: row.channel }, written, dispute, words);
};

const findWritten = async ({ database }: TenantContext, id: string): Promise<Written> => {
  const { rows } = await database.query<Written>({
    name: 'written-reminder',
    text: `SELECT m.key AS reminder_key, a.clock_offset_ms AS clock_offset, dispute_id, to_id, what, moment, due_at
             FROM office.reminder m JOIN office.association a ON a.id = m.association_id WHERE m.id = $1`,
    values: [id],
  });
  const [row] = rows;
  if (!row) throw new Error(`No reminder ${id}`);
  return row;
};

type ToParty = Row & { readonly channel: 'mail' | MessageChannel };
const LINK_LIFETIME = 90 * 86_400_000;

/**
 * By the link of the newest document that was served on it here: who got none has nothing to open. Without a link to a
 * contact whose link staff revoked.
 */
const tellParty = async (
  parts: ReminderParts,
  tenant: TenantContext,
  { id, association_id: associationId, channel }: ToParty,
  { dispute_id: disputeId, to_id: partyId, due_at: dueAt, clock_offset: ahead }: Written,
  dispute: Dispute,
  words: Words,
): Promise<boolean> => {
  const { now, apiUrl } = parts;
  const served = Object.values(dispute.services).findLast(
    ({ addressee }) => addressee.kind === 'party' && addressee.id === partyId,
  );
  const { party } = await loadParty(tenant, partyId);
  const identity = await openIdentity(tenant, party);
  if (!served || party.erasedAt !== undefined) return false;
  const locale = identity?.locale ?? 'zh-CN';
  const mail = takesMail(party) ? identity?.mail : undefined;
  const to = channel === 'mail' ? mail : await contactOf(tenant, party.consents[channel]);
  if (to === undefined) return false;
  const { serviceId } = served;
  const due = formatDue(dueAt.toISOString() as Instant, locale);
  const subject = { associationId, disputeId, partyId, serviceId, channel };
  const link = await linkFor(parts, tenant, subject, { ahead: Number(ahead ?? 0), consent: party.consents[channel] });
  if (channel === 'mail') {
    const expiresAt = new Date(now().getTime() + LINK_LIFETIME);
    const endAt = `${apiUrl}/u/${sealUnsubscribeToken(parts.unsubscribeSecret, { accountId: partyId, expiresAt })}`;
    const envelopeId = sealEnvelopeId(parts.envelopeSecret, { disputeId: id, serviceId: id, channel: NOTIFICATION });
    await parts.send({
      to,
      ...reminderMail({ words, link, endAt }, locale),
      associationId,
      messageId: `<${id}@${parts.host}>`,
      envelopeId,
      notify: false,
      endAt,
    });
    return true;
  }
  const provider = await parts.findProvider(associationId, channel);
  if (!provider) return false;
  const association = await associationOf(tenant);
  const { text, template } = saidToPhone({ association, words, link, number: dispute.number ?? '', due }, locale);
  const message = { id: `reminder_${id}`, channel, to, text, template };
  const outcome = await sendMessage(parts, provider, message, now());
  if (outcome.result === 'failed') throw new NotTaken(outcome.code);
  return outcome.result === 'taken';
};

type Consent = { readonly contactContentId?: string; readonly withdrawnAt?: Instant };

const contactOf = async ({ vault }: TenantContext, consent: Consent | undefined): Promise<string | undefined> => {
  if (consent?.contactContentId === undefined || consent.withdrawnAt !== undefined) return undefined;
  return (await vault.open([consent.contactContentId])).get(consent.contactContentId);
};

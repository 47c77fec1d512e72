import { slugOf } from '#application/association/slugs.js';
import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { letterToken, openLetter } from '#application/mail-intake/sealed-letter.js';
import type { MailOutcome } from '#domain/mail-intake/outcomes.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MAIL_ANSWERS } from '#messages/intake/incoming-mails.js';
import { LOCALES } from '#messages/locale.js';
import { NOTIFICATION } from './deliveries.js';
import { openNoticeQueue } from './notice-queue.js';
import type { NotificationParts } from './send-due.js';

export type MailAnswerParts = Pick<
  NotificationParts,
  'pool' | 'send' | 'envelopeSecret' | 'linkSecret' | 'apiUrl' | 'host' | 'now'
> & { readonly tenantOf: (associationId: string) => TenantContext };

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly sealed: Buffer;
  readonly outcome: MailOutcome | null;
};

const QUEUE = openNoticeQueue<Row>({ table: 'incoming_mail', kept: 'association_id, sealed, outcome' });

/** Answers the next mail that waits for it, in both languages; 1 if there was one. */
export const sendNextMailAnswer = (parts: MailAnswerParts): Promise<number> => QUEUE.sendNext(parts, sendOne);

const sendOne = async (
  { pool, send, envelopeSecret, linkSecret, apiUrl, host, tenantOf }: MailAnswerParts,
  { id, association_id: associationId, sealed, outcome }: Row,
): Promise<boolean> => {
  const kind = outcome ?? 'received';
  if (kind === 'claimed' || kind === 'dictated') return false;
  const tenant = tenantOf(associationId);
  const letter = await openLetter(tenant, id, sealed);
  if (!letter) return false;
  const names = await associationOf(tenant);
  const link = `${apiUrl}/a/${await slugOf(pool, associationId)}/${PAGES[kind](() => letterToken(linkSecret, id))}`;
  const { subject, text } = MAIL_ANSWERS[kind];
  const both = LOCALES.map((locale) =>
    text[locale]({ association: names[locale], subject: letter.subject.slice(0, 80), link }),
  );
  await send({
    to: letter.from,
    subject: `【${names['zh-CN']}】${subject['zh-CN']} / ${subject.en}`,
    text: `${both.join('\n\n')}\n`,
    messageId: `<${id}.${kind}@${host}>`,
    envelopeId: sealEnvelopeId(envelopeSecret, { disputeId: id, serviceId: id, channel: NOTIFICATION }),
    notify: false,
    associationId,
  });
  return true;
};

/** Where each answer leads. */
const PAGES = {
  received: (token: () => string) => `desk/consultations/mail/${token()}`,
  tip: () => 'tips',
  consultation: () => 'desk/consultations',
  none: () => 'help',
} as const;

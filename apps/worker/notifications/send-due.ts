import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { findPreferences } from '#application/notification/notification-preferences.js';
import { queuePushToAccount } from '#application/notification/queue-pushes.js';
import { slugOf } from '#application/association/slugs.js';
import { disputePage } from '#application/document/pages.js';
import { instant } from '#domain/kernel/message.js';
import { afterQuiet } from '#domain/notification/send-time.js';
import { Busy } from '#effects/attempt-failed.js';
import { failpoint } from '#infrastructure/failpoint.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';
import type { MailOf } from '#infrastructure/mail/outgoing.js';
import { sealUnsubscribeToken } from '#infrastructure/mail/unsubscribe-token.js';
import { composeNotification } from './compose-notification.js';
import { tellDeputies } from '#application/notification/tell-deputies.js';
import {
  endDelivery,
  NOTIFICATION,
  postponeDelivery,
  putBackDelivery,
  takeNextDue,
  type Delivery,
} from './deliveries.js';
import { BUSY_REST } from './notice-queue.js';

export type NotificationParts = {
  readonly pool: pg.Pool;
  /** Throws MailRefused, MailUnavailable, or Busy where nothing was tried. */
  readonly send: (mail: MailOf) => Promise<unknown>;
  /** Seals envelope ids, and links that end notifications. */
  readonly envelopeSecret: Uint8Array;
  readonly unsubscribeSecret: Uint8Array;
  /** From which the tokens of links to an account follow. */
  readonly linkSecret: KeyObject;
  /** Right-hand side of the Message-IDs, another than that of legal service. */
  readonly host: string;
  readonly apiUrl: string;
  /** Machine time. */
  readonly now: () => Date;
};

const DAY = 86_400_000;
/** A link in a mail is good for so long; a mail older than that is read by nobody. */
const LINK_LIFETIME = 90 * DAY;
/** After so long in vain a person has to look. */
const PATIENCE = 3 * DAY;
const FIRST_REST = 60_000;
const LONGEST_REST = 6 * 3_600_000;

/**
 * Sends the next notification that is due, one at a time, so that a crash repeats no more than one; 1 if there was one.
 */
export async function sendNextDue(parts: NotificationParts): Promise<number> {
  const { pool, now } = parts;
  const delivery = await takeNextDue(pool, instant(now()));
  if (!delivery) return 0;
  try {
    const sent = await sendOne(parts, delivery);
    failpoint('after-effect-before-record');
    await endDelivery(pool, delivery.id, sent ? 'sent' : 'void');
  } catch (error) {
    const isTooLong = now().getTime() - delivery.triedSince.getTime() >= PATIENCE;
    if (error instanceof Busy) await putBackDelivery(pool, delivery.id, instant(now().getTime() + BUSY_REST));
    else if (isTooLong || (error instanceof MailRefused && error.part === 'recipient'))
      await endDelivery(pool, delivery.id, 'dead', codeOf(error));
    else if (isOfMail(error)) await tryLater(parts, delivery, codeOf(error));
    if (!(error instanceof Busy || isOfMail(error))) throw error; // it is held for a while and then tried again
  }
  return 1;
}

/** That our own mails are refused says nothing about the addressee. */
const isOfMail = (error: unknown): error is MailRefused | MailUnavailable =>
  error instanceof MailRefused || error instanceof MailUnavailable;

const codeOf = (error: unknown): string => {
  if (error instanceof MailRefused) return `mail-${error.part}-${error.enhancedStatus ?? error.code}`;
  return error instanceof MailUnavailable ? `mail-${error.reason}` : 'unexpected';
};

const sendOne = async (
  { pool, send, envelopeSecret, unsubscribeSecret, host, apiUrl, now }: NotificationParts,
  delivery: Delivery,
): Promise<boolean> => {
  const { id, accountId } = delivery;
  const expiresAt = new Date(now().getTime() + LINK_LIFETIME);
  const endAt = `${apiUrl}/u/${sealUnsubscribeToken(unsubscribeSecret, { accountId, expiresAt })}`;
  await tellDeputies(pool, delivery, instant(now()));
  const association = await slugOf(pool, delivery.associationId);
  const composed = await composeNotification(
    pool,
    delivery,
    endAt,
    (disputeId) => disputePage(apiUrl, { association, disputeId }),
    now(),
  );
  if (!composed) return false;
  await queuePushToAccount(pool, accountId, { disputeIds: composed.disputeIds, dueAt: delivery.dueAt });
  const envelopeId = sealEnvelopeId(envelopeSecret, { disputeId: id, serviceId: id, channel: NOTIFICATION });
  const { associationId } = delivery;
  await send({ ...composed.mail, associationId, messageId: `<${id}@${host}>`, envelopeId, notify: 'failure', endAt });
  return true;
};

/** Ever later, never in quiet hours. */
const tryLater = async (
  { pool, now }: NotificationParts,
  { id, accountId, attempts }: Delivery,
  error: string,
): Promise<void> => {
  const at = now().getTime();
  const rest = Math.min(FIRST_REST * 2 ** Math.min(attempts - 1, 20), LONGEST_REST);
  const preferences = (await findPreferences(pool, [accountId]))(accountId);
  await postponeDelivery(pool, id, afterQuiet(instant(at + rest), preferences), error);
};

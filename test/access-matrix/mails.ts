import type { MailOf } from '#infrastructure/mail/outgoing.js';
import { instant } from '#domain/kernel/message.js';
import { notificationParts } from '../../apps/worker/notifications/notification-parts.js';
import { sendNextAccountNotice } from '../../apps/worker/notifications/send-account-notice.js';
import { sendNextDue } from '../../apps/worker/notifications/send-due.js';
import { notifyOfNext } from '../../apps/worker/readers/notify.js';
import type { Api } from '../support/api.js';
import { keptMails } from '../support/kept-mails.js';

const DAY = 86_400_000;

/** Every mail that people are owed a day later, gathered or not, as the worker composes it. */
export async function mailsOf({ parts }: Api): Promise<readonly MailOf[]> {
  const { pool, masterKey, now, messages, outgoing } = parts;
  const { sent, send } = keptMails();
  while ((await notifyOfNext(pool, instant(now().getTime()))) > 0);
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const later = () => new Date(now().getTime() + DAY);
  const worker = notificationParts({ pool, masterKey, config, send, now: later });
  while ((await sendNextDue(worker)) > 0);
  while ((await sendNextAccountNotice({ ...worker, findProvider: messages.findProvider, fetch: outgoing })) > 0);
  return sent;
}

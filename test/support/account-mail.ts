import { openMailer } from '#infrastructure/mail/send-mail.js';
import { answerNextReset } from '../../apps/worker/notifications/answer-resets.js';
import { notificationParts } from '../../apps/worker/notifications/notification-parts.js';
import { sendNextAccountNotice } from '../../apps/worker/notifications/send-account-notice.js';
import type { Api } from './api.js';
import { startMail } from './mail.js';

const MAIL_FROM = 'Parley <parley@parley.example>';

/** What people are told of their accounts, as the worker sends it through a real mail server. */
export async function startAccountMail(api: Api) {
  const mail = await startMail();
  const mailer = openMailer(mail.smtpUrl, MAIL_FROM);
  const { pool, masterKey, messages, outgoing, now } = api.parts;
  const config = { MAIL_FROM, API_URL: 'http://parley.test' };
  const notices = {
    ...notificationParts({ pool, masterKey, config, send: mailer.send, now }),
    findProvider: messages.findProvider,
    fetch: outgoing,
  };
  const send = async (): Promise<void> => {
    while ((await answerNextReset(notices)) > 0);
    while ((await sendNextAccountNotice(notices)) > 0);
  };
  /** All that came to an address, the newest first. */
  const allTo = async (address: string): Promise<readonly string[]> => {
    await send();
    return Promise.all(
      (await mail.messagesTo(address)).map(async ({ id, subject }) => {
        const { text } = (await (await fetch(`${mail.page}/api/messages/${id}`)).json()) as { readonly text: string };
        return `${subject}\n${text}`;
      }),
    );
  };
  return {
    send,
    allTo,
    /** The token of the link in the newest mail to an address. */
    tokenTo: async (address: string): Promise<string> => tokenIn((await allTo(address))[0] ?? ''),
    stop: async (): Promise<void> => {
      mailer.close();
      await mail.stop();
    },
  };
}

export const tokenIn = (text: string): string => {
  const [, token] = /\/a\/[a-z0-9-]+#\/choose\/(pla_\w+)/.exec(text.replace(/=\r?\n/g, '')) ?? [];
  if (token === undefined) throw new Error(`No link of an account in: ${text}`);
  return token;
};

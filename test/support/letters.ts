import { createTransport } from 'nodemailer';
import { listenForDsn } from '#infrastructure/mail/receive-dsn.js';
import type { MailOf } from '#infrastructure/mail/outgoing.js';
import type { Files } from '#infrastructure/files/files.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { lettersTaken } from '../../apps/worker/dsn/receive-letter.js';
import { notificationParts } from '../../apps/worker/notifications/notification-parts.js';
import { sendNextMailAnswer } from '../../apps/worker/notifications/send-mail-answer.js';
import type { Api } from './api.js';
import { everywhereOf } from './everywhere.js';
import { keptMails } from './kept-mails.js';

type Mail = Parameters<ReturnType<typeof createTransport>['sendMail']>[0];

/**
 * The worker's door for mails of people, over SMTP, on the API's own database; `write` is another mail server, `answered`
 * what the worker then sends.
 */
export async function startLetters(api: Api, address: string, through: (files: Files) => Files = (files) => files) {
  const { pool, files, masterKey, now } = api.parts;
  const fates: string[] = [];
  const { tenantOf } = everywhereOf(api, '2026-03-14T02:00:00Z');
  const linkSecret = hmacSecret(masterKey, 'account-link');
  const letters = lettersTaken({
    pool,
    linkSecret,
    now,
    tenants: { of: tenantOf },
    files: through(files),
    note: (fate) => void fates.push(fate),
    report: () => undefined,
  });
  const listener = await listenForDsn({ host: '127.0.0.1', port: 0, onReport: async () => undefined, letters });
  return {
    fates,
    linkSecret,
    port: listener.port,
    stop: listener.close,
    /** What the listener said to it. */
    write: async (mail: Mail, to = address): Promise<string> => {
      const transport = createTransport({ host: '127.0.0.1', port: listener.port, secure: false, ignoreTLS: true });
      try {
        const { response } = await transport.sendMail({ from: 'Ann <ann@brand.example>', to, text: 'words', ...mail });
        return response;
      } catch (error) {
        return error instanceof Error && 'response' in error ? String(error.response) : String(error);
      } finally {
        transport.close();
      }
    },
    answered: async (): Promise<readonly MailOf[]> => {
      const { sent, send } = keptMails();
      const config = { MAIL_FROM: 'parley@parley.example', API_URL: api.url };
      const parts = { ...notificationParts({ pool, masterKey, config, send, now }), tenantOf };
      while ((await sendNextMailAnswer(parts)) > 0);
      return sent;
    },
  };
}

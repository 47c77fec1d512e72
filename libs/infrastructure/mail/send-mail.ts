import { createTransport } from 'nodemailer';
import { explainFailure } from './explain-failure.js';
import { checkOutgoing, type Outgoing } from './outgoing.js';

/** The next server took the mail: that is its dispatch, never its arrival. `response` holds no address. */
export type Dispatched = { readonly accepted: true; readonly response: string };

export type Mailer = {
  readonly send: (mail: Outgoing) => Promise<Dispatched>;
  readonly close: () => void;
};

/**
 * Connecting is quick or not at all; who has the whole mail is waited for longer, because giving up on an answer that
 * is only late makes a second mail (RFC 5321 section 4.5.3.2.6, which says ten minutes).
 */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, dnsTimeout: 5_000, socketTimeout: 120_000 };

/**
 * By TLS alone, of 1.2 or newer and with a certificate that is looked into, unless the server is this machine or the
 * address says otherwise itself (`?requireTLS=false`, for a relay on a closed network; RFC 8314 section 3.3, ASVS 5.0
 * V12.3.1). Whoever takes STARTTLS out of a server's offer gets no mail instead of a readable one.
 */
const byTls = (smtpUrl: string) => {
  const url = URL.parse(smtpUrl);
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
  const isSaid = url?.searchParams.has('requireTLS') || url?.searchParams.has('ignoreTLS');
  return { tls: { minVersion: 'TLSv1.2' as const }, ...(!isHere && !isSaid && { requireTLS: true }) };
};

/**
 * Mail over kept connections, at most four at once. `send` throws `MailRefused` (permanent) or `MailUnavailable` (try
 * again). A mail whose answer was lost may have been taken: the next attempt carries the same Message-ID.
 */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const guards = { disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport({
    ...{ url: smtpUrl, pool: true, maxConnections: 4 },
    ...byTls(smtpUrl),
    ...patience,
    ...guards,
  });
  return {
    send: async (mail) => {
      checkOutgoing(mail);
      const { to, subject, text, messageId, envelopeId, notify, replyPath, endAt } = mail;
      const envelope = { from: replyPath ?? from, to: [to] };
      const dsn = {
        return: 'headers' as const,
        id: envelopeId,
        notify: NOTIFY[String(notify)],
        ...originalRecipient(to),
      };
      // RFC 3834: no holiday notice answers it
      const headers = { 'Auto-Submitted': 'auto-generated', ...(endAt !== undefined && oneClick(endAt)) };
      const message = { from, to: { name: '', address: to }, subject, text, messageId, headers, envelope, dsn };
      const { response } = await transport.sendMail({ ...message, ...guards }).catch((error: unknown) => {
        throw explainFailure(error);
      });
      return { accepted: true, response: withoutAddresses(response) };
    },
    close: () => transport.close(),
  };
}

/** RFC 2369 and RFC 8058. */
const oneClick = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

const NOTIFY: Readonly<Record<string, string[]>> = {
  true: ['success', 'failure'],
  failure: ['failure'],
  false: ['never'],
};

const withoutAddresses = (response: string): string => response.replace(/\S+@\S+/g, '…').slice(0, 200);

/** ORCPT in its plain form holds ASCII alone (RFC 6533 has another); the report is known by its envelope id anyway. */
const originalRecipient = (to: string) => (/^[\x21-\x7e]+$/.test(to) ? { recipient: to } : {});

import type { Serve } from '#domain/dispute/effect.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import { sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';
import type { MailOf } from '#infrastructure/mail/outgoing.js';
import { AttemptFailed } from './attempt-failed.js';
import { effectHash } from './effect-hash.js';
import { giveUp, type EffectReport } from './report.js';

export type ComposedMail = { readonly to: string; readonly subject: string; readonly text: string };

/**
 * The words of one service in its addressee's language; why not, where no address is known or it was erased, or the
 * addressee will have no mail any more.
 */
export type ComposeMail = (serviceId: string) => Promise<ComposedMail | 'no-address' | 'no-consent'>;

export type MailPorts = {
  readonly compose: ComposeMail;
  /** Throws MailRefused or MailUnavailable (infrastructure/mail/send-mail.ts). */
  readonly send: (mail: MailOf) => Promise<unknown>;
  readonly few: FewTo;
  /** Seals envelope ids, so that only reports on our own mails count. */
  readonly secret: Uint8Array;
  /** Right-hand side of our Message-IDs. */
  readonly host: string;
};

const SLOW = 15_000;

/**
 * Mails one document. The mail server's acceptance is its dispatch; its arrival is told by a report on the sealed
 * envelope id (RFC 3461). Throws `AttemptFailed` when the server cannot be reached or says "later".
 */
export async function serveMail(
  { compose, send, few, secret, host }: MailPorts,
  { key, service }: Serve,
  { associationId, disputeId }: { readonly associationId: string; readonly disputeId: string },
): Promise<EffectReport> {
  const { serviceId } = service;
  const sent = { serviceId, channel: 'mail' } as const;
  const mail = await compose(serviceId);
  if (typeof mail === 'string') return { type: 'RecordFailure', data: { ...sent, reason: mail, code: mail } };
  const messageId = `<${effectHash(disputeId, key)}@${host}>`;
  const envelopeId = sealEnvelopeId(secret, { disputeId, ...sent });
  try {
    await few('mail', () => inTime(send({ ...mail, associationId, messageId, envelopeId, notify: true })));
    return { type: 'RecordDispatch', data: sent };
  } catch (error) {
    if (error instanceof MailUnavailable)
      throw new AttemptFailed(`mail-${error.reason.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40));
    if (!(error instanceof MailRefused)) throw error;
    const code = error.enhancedStatus ?? String(error.code);
    // says nothing about the addressee: our own set-up is wrong
    if (error.part !== 'recipient') return giveUp(`mail-${error.part}-${code}`);
    return { type: 'RecordFailure', data: { ...sent, reason: 'refused', code } };
  }
}

/**
 * Throws MailUnavailable where the server leaves us waiting. A mail that is taken after all carries the same Message-ID
 * as the next attempt.
 */
export const inTime = async (sending: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new MailUnavailable('timeout')), SLOW)),
  );
  sending.catch(() => undefined); // when it is too late nobody listens
  await Promise.race([sending, late]).finally(() => clearTimeout(timer));
};

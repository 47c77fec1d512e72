import { associationOf } from '#application/context/association-names.js';
import { findCodeContacts } from '#application/party/code-contacts.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { confirmationCodeOf, factsCodeOf, signatureCodeOf } from '#documents/message.js';
import type { CodeChannel } from '#domain/dispute/intake/dictation/events.js';
import type { Request } from '#event-store/answers.js';
import { maskedMail } from '#infrastructure/mail/masked-mail.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import type { OutgoingMessage } from '#infrastructure/messaging/message-provider.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import { CODE_MINUTES } from '../../../account/code/code-text.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';
import { noteCode, noteSent, type CodeFor } from './dictation-code.js';

/** What a code is for, as its message says. */
const WORDINGS = {
  'confirmation-code': confirmationCodeOf,
  'signature-code': signatureCodeOf,
  'facts-code': factsCodeOf,
} as const;

type Wanted = CodeFor & { readonly partyId: string; readonly number: string; readonly channel: CodeChannel };

/**
 * Sends a code by a channel to which the party has consented, once for each key. Throws NoChannel, NoMessages (to be
 * tried again), TooManyAttempts.
 */
export async function sendDictationCode(
  parts: ApiParts,
  tenant: TenantContext,
  wanted: Wanted,
  request: Request,
  kind: keyof typeof WORDINGS = 'confirmation-code',
): Promise<{ readonly to: string; readonly expiresAt: Date }> {
  const { channel, number } = wanted;
  const { contacts, contents, locale = 'zh-CN' } = await findCodeContacts(tenant, wanted.partyId);
  const [to, sentTo] = [contacts[channel], contents[channel]];
  if (to === undefined || sentTo === undefined) throw new HttpProblem('NoChannel');
  const { requestHash, code, expiresAt, sent } = await noteCode(parts, wanted, { channel, sentTo }, request);
  if (!sent) {
    const names = await associationOf(tenant);
    const facts = { association: names[locale], number, code };
    const { subject, text } = WORDINGS[kind]({ ...facts, minutes: CODE_MINUTES }, locale);
    const template = templateFacts(kind, locale, { ...facts, minutes: String(CODE_MINUTES) });
    const id = `code_${requestHash.toString('hex').slice(0, 32)}`;
    const isTaken =
      channel === 'mail'
        ? await byMail(parts, tenant, { id, to, subject, text })
        : await byMessage(parts, tenant, channel, { id, to, text, template });
    if (!isTaken) throw new HttpProblem('NoMessages', { headers: { 'retry-after': '5' } });
    await noteSent(parts, requestHash);
  }
  return {
    to: channel === 'mail' ? maskedMail(to) : channel === 'sms' ? maskedPhone(to) : `${to.slice(0, 3)}****`,
    expiresAt,
  };
}

type Message = Pick<OutgoingMessage, 'id' | 'to' | 'text'>;

const byMessage = async (
  { messages }: ApiParts,
  { associationId }: TenantContext,
  channel: 'sms' | 'wechat',
  message: Message & Pick<OutgoingMessage, 'template'>,
): Promise<boolean> => {
  const provider = await messages.findProvider(associationId, channel);
  return provider !== undefined && (await messages.send(provider, { ...message, channel })).result === 'taken';
};

const byMail = async (
  { mail, log }: ApiParts,
  { associationId }: TenantContext,
  { id, ...message }: Message & { readonly subject: string },
): Promise<boolean> => {
  if (!mail) return false;
  const known = { associationId, messageId: `<${id}@${mail.host}>`, envelopeId: id, notify: false };
  return mail.send({ ...message, ...known }).then(
    () => true,
    (error: unknown) => {
      log.warn({ err: error }, 'a code was not taken by the mail server');
      return false;
    },
  );
};

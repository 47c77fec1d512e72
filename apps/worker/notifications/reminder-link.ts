import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findRevocation } from '#application/party/ended-links.js';
import { makeOpenLink, type LinkSubject } from '#application/party/links.js';
import { linklessReminder, reminderMessage } from '#documents/reminder.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import type { Locale, Words } from '#messages/locale.js';
import type { ReminderParts } from './send-reminder.js';

type Contact = {
  /** Milliseconds by which legal time is ahead of machine time. */
  readonly ahead: number;
  /** To the channel. */
  readonly consent: { readonly givenAt?: Instant } | undefined;
};

/** None where staff revoked the one before, unless the contact was named anew since. */
export const linkFor = async (
  { linkUrl, partyLinkSecret, now }: Pick<ReminderParts, 'linkUrl' | 'partyLinkSecret' | 'now'>,
  { database }: TenantContext,
  subject: LinkSubject,
  { ahead, consent }: Contact,
): Promise<string | undefined> => {
  const revokedAt = await findRevocation(database, subject);
  const since = revokedAt && instant(revokedAt.getTime() + ahead);
  if (since !== undefined && !(consent?.givenAt !== undefined && consent.givenAt > since)) return undefined;
  return `${linkUrl}/${await makeOpenLink(database, partyLinkSecret, subject, now())}`;
};

type Said = {
  readonly association: Words;
  readonly words: Words;
  readonly link: string | undefined;
  readonly number: string;
  readonly due: string;
};

/** What a phone is told, by its text and by template. */
export const saidToPhone = ({ association, words, link, number, due }: Said, locale: Locale) => {
  const common = { association: association[locale] };
  if (link === undefined) {
    const { text, notice } = linklessReminder({ association, words }, locale);
    return { text, template: templateFacts('contact-notice', locale, { ...common, notice }) };
  }
  const facts = { ...common, number, what: words[locale], due, link };
  return {
    text: reminderMessage({ association, words, link }, locale),
    template: templateFacts('reminder', locale, facts),
  };
};

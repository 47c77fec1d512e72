import type { Locale, Words } from '#messages/locale.js';
import { NOTIFICATION_WORDS } from '#messages/notification/words.js';
import { wrapped } from './wrapped.js';

const WIDTH = 40;

/** A reminder for a phone: who writes, what, by when, where. */
export const reminderMessage = (
  { association, words, link }: { readonly association: Words; readonly words: Words; readonly link: string },
  locale: Locale,
): string =>
  locale === 'zh-CN'
    ? `【${association[locale]}】${words[locale]}${link}`
    : `[${association[locale]}] ${words[locale]} ${link}`;

type MailFacts = {
  readonly words: Words;
  /** Undefined to whom none goes any more: it is told how to get in. */
  readonly link: string | undefined;
  readonly endAt: string;
};

/** To a phone whose link was revoked: what it is reminded of, and how to get in; by template a notice of its own. */
export const linklessReminder = (
  { association, words }: { readonly association: Words; readonly words: Words },
  locale: Locale,
): { readonly notice: string; readonly text: string } => {
  const notice = `${words[locale]}${locale === 'zh-CN' ? '' : ' '}${NOTIFICATION_WORDS.linkRevoked[locale]}`;
  const [before, after] = locale === 'zh-CN' ? ['【', '】'] : ['[', '] '];
  return { notice, text: `${before}${association[locale]}${after}${notice}` };
};

/** The same by mail, for a party without an account, with where to end it. */
export const reminderMail = (
  { words, link, endAt }: MailFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const said = (text: Words): string => wrapped(text[locale], WIDTH);
  const { reminder, kind, silence, linkRevoked } = NOTIFICATION_WORDS;
  const parts = [said(words), link ?? said(linkRevoked), '----------', said(kind), `${said(silence)}\n${endAt}`];
  return { subject: reminder[locale], text: `${parts.join('\n\n')}\n` };
};

import type { ContactTopic, EndTopic } from '#domain/party/told-contacts.js';
import { formatDay } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import {
  ASKED_NEWS_SUBJECT,
  CONTACT_END_SUBJECT,
  CONTACT_ENDS,
  CONTACT_NOTICE_SUBJECT,
  CONTACT_NOTICES,
  IF_NOT_YOURS,
} from '#messages/party/contact-notices.js';

type Notice = { readonly subject: string; readonly text: string; readonly notice: string };
const headed = (association: string, said: string, locale: Locale): string =>
  locale === 'zh-CN' ? `【${association}】${said}` : `[${association}] ${said}`;

/** A mail, or a message to a phone by its text alone: what changed, and what to do if that was not wanted. */
export const contactNoticeOf = (topic: ContactTopic, association: string, locale: Locale): Notice => {
  // nothing of the party changed by what it asked for itself
  const changed = topic !== 'legal-aid-news';
  const ifNot = changed ? `${locale === 'zh-CN' ? '' : ' '}${IF_NOT_YOURS[locale]}` : '';
  const said = `${CONTACT_NOTICES[topic][locale]}${ifNot}`;
  return {
    subject: (changed ? CONTACT_NOTICE_SUBJECT : ASKED_NEWS_SUBJECT)[locale],
    text: headed(association, said, locale),
    notice: CONTACT_NOTICES[topic][locale],
  };
};

/** The same of what ends on a day. */
export const contactEndOf = (topic: EndTopic, day: string, association: string, locale: Locale): Notice => {
  const notice = CONTACT_ENDS[topic][locale]({ day: formatDay(day, locale) });
  return { subject: CONTACT_END_SUBJECT[locale], text: headed(association, notice, locale), notice };
};

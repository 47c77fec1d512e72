import type { ContactTopic } from '#domain/party/told-contacts.js';
import type { Locale } from '#messages/locale.js';
import {
  ASKED_NEWS_SUBJECT,
  CONTACT_NOTICE_SUBJECT,
  CONTACT_NOTICES,
  IF_NOT_YOURS,
} from '#messages/party/contact-notices.js';

/** A mail, or a message to a phone by its text alone: what changed, and what to do if that was not wanted. */
export const contactNoticeOf = (
  topic: ContactTopic,
  association: string,
  locale: Locale,
): { readonly subject: string; readonly text: string; readonly notice: string } => {
  // nothing of the party changed by what it asked for itself
  const changed = topic !== 'legal-aid-news';
  const ifNot = changed ? `${locale === 'zh-CN' ? '' : ' '}${IF_NOT_YOURS[locale]}` : '';
  const said = `${CONTACT_NOTICES[topic][locale]}${ifNot}`;
  return {
    subject: (changed ? CONTACT_NOTICE_SUBJECT : ASKED_NEWS_SUBJECT)[locale],
    text: locale === 'zh-CN' ? `【${association}】${said}` : `[${association}] ${said}`,
    notice: CONTACT_NOTICES[topic][locale],
  };
};

import type { ContactTopic } from '#domain/party/told-contacts.js';
import type { Locale } from '#messages/locale.js';
import { CONTACT_NOTICE_SUBJECT, CONTACT_NOTICES, IF_NOT_YOURS } from '#messages/party/contact-notices.js';

/** A mail, or a message to a phone by its text alone: what changed, and what to do if that was not wanted. */
export const contactNoticeOf = (
  topic: ContactTopic,
  association: string,
  locale: Locale,
): { readonly subject: string; readonly text: string; readonly notice: string } => {
  const said = `${CONTACT_NOTICES[topic][locale]}${locale === 'zh-CN' ? '' : ' '}${IF_NOT_YOURS[locale]}`;
  return {
    subject: CONTACT_NOTICE_SUBJECT[locale],
    text: locale === 'zh-CN' ? `【${association}】${said}` : `[${association}] ${said}`,
    notice: CONTACT_NOTICES[topic][locale],
  };
};

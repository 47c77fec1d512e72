import type { Locale } from '#messages/locale.js';
import { DATA_NOTICES, type DataNoticeFacts, type DataTopic } from '#messages/privacy/data-notices.js';

/** A mail about somebody's data, in one language. */
export const dataNoticeOf = (
  topic: DataTopic,
  facts: DataNoticeFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const { subject, text } = DATA_NOTICES[topic];
  const { association } = facts;
  return {
    subject: locale === 'zh-CN' ? `【${association}】${subject[locale]}` : `[${association}] ${subject[locale]}`,
    text: text[locale](facts),
  };
};

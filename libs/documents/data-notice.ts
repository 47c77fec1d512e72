import type { Locale, Words } from '#messages/locale.js';
import { BREACH_LETTER, type BreachFacts } from '#messages/privacy/breach-letter.js';
import { DATA_NOTICES, type DataNoticeFacts, type DataTopic } from '#messages/privacy/data-notices.js';

export type { DataTopic };

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

/** The letter of a breach, in both languages. */
export const breachLetterOf = (facts: Omit<BreachFacts, 'association'>, names: Words): Words => ({
  'zh-CN': BREACH_LETTER['zh-CN']({ ...facts, association: names['zh-CN'] }),
  en: BREACH_LETTER.en({ ...facts, association: names.en }),
});

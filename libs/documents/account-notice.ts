import { ACCOUNT_NOTICES, INVITATION_MESSAGE, type AccountNoticeFacts } from '#messages/account/notices.js';
import type { Locale } from '#messages/locale.js';

export type AccountTopic = keyof typeof ACCOUNT_NOTICES;

/** A mail to the person of an account. */
export const accountNoticeOf = (
  topic: AccountTopic,
  facts: AccountNoticeFacts,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const { subject, text } = ACCOUNT_NOTICES[topic];
  const { association } = facts;
  return {
    subject: locale === 'zh-CN' ? `【${association}】${subject[locale]}` : `[${association}] ${subject[locale]}`,
    text: text[locale](facts),
  };
};

/** The invitation as a message to a phone. */
export const invitationMessageOf = (association: string, link: string, locale: Locale): string =>
  INVITATION_MESSAGE[locale]({ association, link });

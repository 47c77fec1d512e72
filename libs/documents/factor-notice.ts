import type { Locale } from '#messages/locale.js';
import { FACTOR_NOTICE_SUBJECT, FACTOR_NOTICES, IF_NOT_YOU, type FactorTopic } from '#messages/party/factor-notices.js';

/** A mail to the holder of an account: what changed of its ways to sign in, and what to do if that was not wanted. */
export const factorNoticeOf = (
  topic: FactorTopic,
  association: string,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const gap = locale === 'zh-CN' ? '' : ' ';
  const said = `${FACTOR_NOTICES[topic][locale]}${gap}${IF_NOT_YOU[locale]}`;
  return {
    subject: FACTOR_NOTICE_SUBJECT[locale],
    text: locale === 'zh-CN' ? `【${association}】${said}` : `[${association}] ${said}`,
  };
};

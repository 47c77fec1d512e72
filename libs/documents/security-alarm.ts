import type { Locale } from '#messages/locale.js';
import { ALARM_REMEDY, ALARM_SUBJECT, ALARM_WORDS } from '#messages/security/alarms.js';

/** A mail to an administrator: which pattern, how many times, and what to do. */
export const securityAlarmOf = (
  { pattern, count }: { readonly pattern: string; readonly count: number },
  association: string,
  locale: Locale,
): { readonly subject: string; readonly text: string } => {
  const zh = locale === 'zh-CN';
  const words = ALARM_WORDS[pattern]?.[locale] ?? pattern;
  const number = count > 1 ? (zh ? `次数：${count}。` : ` Number: ${count}.`) : '';
  const said = `${words}${number}${zh ? '' : ' '}${ALARM_REMEDY[locale]}`;
  return {
    subject: `${ALARM_SUBJECT[locale]}${zh ? '：' : ': '}${association}`,
    text: zh ? `【${association}】${said}` : `[${association}] ${said}`,
  };
};

import type { Locale } from '../locale.js';

/** A message to the telephone of who has an urgent wish now: that there is one, never about whom or what. */
export const DUTY_CALL: Readonly<Record<Locale, (facts: { association: string; number: string }) => string>> = {
  'zh-CN': ({ association, number }) => `【${association}】案件 ${number} 有紧急请求等您接手，请立即登录系统办理。`,
  en: ({ association, number }) =>
    `[${association}] An urgent wish in dispute ${number} waits for you. Please sign in and take it now.`,
};

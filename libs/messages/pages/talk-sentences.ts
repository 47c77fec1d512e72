import type { Sentence } from '../locale.js';

export const STAY_ASKED: Sentence<{ readonly days: number }> = {
  'zh-CN': ({ days }) => `对方提议等待期顺延${days}天。`,
  en: ({ days }) => `The other side proposes that the waiting periods end ${days} days later.`,
};
export const EXTENSION_ASKED: Sentence<{ readonly days: number }> = {
  'zh-CN': ({ days }) => `有当事人提议延长${days}天，须各方同意。`,
  en: ({ days }) => `${days} more days were asked for; everybody has to agree.`,
};
export const OFFER_NUMBER: Sentence<{ readonly number: number; readonly who: string }> = {
  'zh-CN': ({ number, who }) => `方案${number} · ${who}`,
  en: ({ number, who }) => `Offer ${number} · ${who}`,
};
export const OFFER_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `有效至${at}`,
  en: ({ at }) => `stands until ${at}`,
};
export const ROOM_ENDS: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `期限：${at}`,
  en: ({ at }) => `until ${at}`,
};
export const UNREAD: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}条新消息`,
  en: ({ count }) => (count === 1 ? '1 new message' : `${count} new messages`),
};
export const CODE_SENT: Sentence<{ readonly to: string }> = {
  'zh-CN': ({ to }) => `验证码已发送至${to}。`,
  en: ({ to }) => `A code went to ${to}.`,
};
export const VERSION: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `第${version}稿`,
  en: ({ version }) => `version ${version}`,
};

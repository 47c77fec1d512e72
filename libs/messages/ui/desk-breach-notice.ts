import type { Words } from '../locale.js';

/** The notice of a breach to the authority, as a file. */
export const BREACH_NOTICE_WORDS = {
  notice: { 'zh-CN': '报告文书', en: 'Notice' },
  take: { 'zh-CN': '下载报告', en: 'Take the notice' },
  file: { 'zh-CN': '个人信息安全事件报告', en: 'Notice of a personal data incident' },
  notTaken: { 'zh-CN': '报告未能生成，请稍后再试。', en: 'It could not be made. Please try again later.' },
} as const satisfies Record<string, Words>;

import type { Words } from '../locale.js';

/** What a platform may make public of what has ended, without names. */
export const PUBLICATION_FILE_WORDS = {
  title: { 'zh-CN': '供平台公示的内容', en: 'For the platform to make public' },
  redacted: { 'zh-CN': '已隐去身份信息', en: 'Redacted' },
  look: { 'zh-CN': '查看公示内容', en: 'Show what it says' },
  notice: { 'zh-CN': '通知', en: 'Notice' },
  declaration: { 'zh-CN': '声明', en: 'Declaration' },
  result: { 'zh-CN': '处理结果', en: 'Result' },
  erased: { 'zh-CN': '内容已删除', en: 'Erased' },
} as const satisfies Record<string, Words>;

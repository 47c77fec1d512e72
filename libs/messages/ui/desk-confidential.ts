import type { Words } from '../locale.js';

/** The part of a counter-notice that its filer keeps to itself and the association. */
export const CONFIDENTIAL_WORDS = {
  open: { 'zh-CN': '查看保密部分', en: 'Open the confidential part' },
  none: { 'zh-CN': '没有保密部分。', en: 'It has no confidential part.' },
  title: { 'zh-CN': '保密部分', en: 'Confidential part' },
  files: { 'zh-CN': '保密文件', en: 'Its files' },
} as const satisfies Record<string, Words>;

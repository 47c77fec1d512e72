import type { Words } from '../locale.js';

/** Public pages by what one comes for, in the order of who is in trouble first. */
export const OPEN_GROUPS = {
  trouble: { 'zh-CN': '遇到侵权', en: 'Something happened' },
  prevent: { 'zh-CN': '事前防范', en: 'Prevent it' },
  'look-up': { 'zh-CN': '公开查询', en: 'Public records' },
  rules: { 'zh-CN': '规则', en: 'Rules' },
  check: { 'zh-CN': '核验真伪', en: 'Verify' },
  news: { 'zh-CN': '通报与数据', en: 'News and figures' },
} as const satisfies Record<string, Words>;

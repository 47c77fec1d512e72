import type { Words } from '../locale.js';

/** What every list of the desk says by itself. */
export const LIST_WORDS = {
  find: { 'zh-CN': '查找', en: 'Find' },
  noneFits: { 'zh-CN': '没有符合条件的记录', en: 'Nothing fits these filters' },
  noneFitsHelp: { 'zh-CN': '请减少筛选条件，或者点击“重置”。', en: 'Take a filter away, or reset them all.' },
  more: { 'zh-CN': '显示更多', en: 'Show more' },
  any: { 'zh-CN': '不限', en: 'Any' },
  notRead: { 'zh-CN': '名称未能读取', en: 'name not readable' },
} as const satisfies Record<string, Words>;

import type { Sentence, Words } from '../locale.js';

/** What every list of the desk says by itself. */
export const LIST_WORDS = {
  find: { 'zh-CN': '查找', en: 'Find' },
  noneFits: { 'zh-CN': '没有符合条件的记录', en: 'Nothing fits these filters' },
  noneFitsHelp: { 'zh-CN': '请减少筛选条件，或者点击“重置”。', en: 'Take a filter away, or reset them all.' },
  more: { 'zh-CN': '显示更多', en: 'Show more' },
  any: { 'zh-CN': '不限', en: 'Any' },
  notRead: { 'zh-CN': '名称未能读取', en: 'name not readable' },
} as const satisfies Record<string, Words>;

/** A list that must be whole is longer than is read at once. */
export const ONLY_FIRST: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `记录较多，这里只有前${count}项，其余未列出`,
  en: ({ count }) => `There are more than stand here: these are the first ${count}`,
};

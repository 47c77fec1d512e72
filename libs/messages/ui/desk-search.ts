import type { WordKind } from '#domain/dispute/visibility/sees-words.js';
import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Words found wherever one may read. */
export const DESK_SEARCH_WORDS = {
  search: DESK_PLACES.search,
  everywhere: { 'zh-CN': '全文检索', en: 'Search everywhere' },
  acts: { 'zh-CN': '本案可以办理', en: 'What can be done in this dispute' },
  words: { 'zh-CN': '检索内容', en: 'Words' },
  hint: { 'zh-CN': '案号、姓名、商品、主张等', en: 'Number, name, goods, claim' },
  kind: { 'zh-CN': '范围', en: 'Where' },
  anyKind: { 'zh-CN': '全部', en: 'Everywhere' },
  start: { 'zh-CN': '请输入至少两个连续的字', en: 'Type at least two characters' },
  startHelp: {
    'zh-CN': '检索您有权查看的案号、姓名、商品、权利、陈述、主张、反通知和决定。会谈、评议和保密内容不在检索范围。',
    en: 'Numbers, names, goods, rights, statements, claims, counter-notices and decisions that you may read. Rooms, deliberations and confidential parts are never searched.',
  },
  none: { 'zh-CN': '没有找到', en: 'Nothing is found' },
  noneHelp: {
    'zh-CN': '所有字词须出现在同一段文字中。请减少字词，或者检索全部范围。',
    en: 'All words have to stand in one text. Use fewer, or search everywhere.',
  },
  incomplete: { 'zh-CN': '检索尚未覆盖全部内容', en: 'Not all words are searched yet' },
  incompleteHelp: {
    'zh-CN': '系统刚刚重启，正在整理；请稍后再检索一次。',
    en: 'The service was just started and is still reading. Search again in a while.',
  },
  more: { 'zh-CN': '显示更多', en: 'Show more' },
  found: { 'zh-CN': '检索结果', en: 'What is found' },
  disputesOf: { 'zh-CN': '查看其案件', en: 'See their disputes' },
} as const satisfies Record<string, Words>;

/** What kind of words they are. */
export const WORD_KINDS_NAMED = {
  number: { 'zh-CN': '案号', en: 'Number' },
  name: { 'zh-CN': '姓名或者名称', en: 'Name' },
  goods: { 'zh-CN': '商品', en: 'Goods' },
  right: { 'zh-CN': '权利', en: 'Right' },
  statement: { 'zh-CN': '陈述', en: 'Statement' },
  claim: { 'zh-CN': '主张', en: 'Claim' },
  'counter-notice': { 'zh-CN': '反通知', en: 'Counter-notice' },
  decision: { 'zh-CN': '决定', en: 'Decision' },
  reason: { 'zh-CN': '理由', en: 'Reasons' },
} as const satisfies Record<WordKind, Words>;

export const SEARCH_FOR: Sentence<{ readonly words: string }> = {
  'zh-CN': ({ words }) => `全文检索“${words}”`,
  en: ({ words }) => `Search everywhere for “${words}”`,
};

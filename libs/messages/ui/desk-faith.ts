import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Signals against good faith and the reviews that people make of them, at the desk. */
export const DESK_FAITH = {
  signals: DESK_PLACES.signals,
  waiting: { 'zh-CN': '等待办理的审查和申诉', en: 'Reviews and appeals that wait' },
  noWaiting: { 'zh-CN': '没有等待办理的审查或者申诉。', en: 'No review and no appeal waits.' },
  what: { 'zh-CN': '待办事项', en: 'What waits' },
  queue: { 'zh-CN': '有提示信号的案件', en: 'Disputes with signals' },
  noSignal: { 'zh-CN': '没有案件出现提示信号。', en: 'No dispute shows a signal.' },
  found: { 'zh-CN': '信号', en: 'Signals' },
  points: { 'zh-CN': '分值', en: 'Points' },
  filed: { 'zh-CN': '提交时间', en: 'Filed' },
  note: {
    'zh-CN': '信号只提示可能需要审查的事实，不推定主观意图；是否审查、如何认定由人决定。',
    en: 'A signal points to facts that may call for a review; it says nothing about intent, and people decide.',
  },
  review: { 'zh-CN': '审查', en: 'Review' },
  reviews: { 'zh-CN': '查看审查', en: 'See its reviews' },
  noReview: { 'zh-CN': '该案件没有善意审查。', en: 'No review was asked for or opened in this dispute.' },
  side: { 'zh-CN': '审查对象', en: 'About' },
  proposed: { 'zh-CN': '拟作认定（待第二人同意）', en: 'Proposed finding, for a second person' },
  final: { 'zh-CN': '已生效', en: 'Final' },
  outcome: { 'zh-CN': '申诉结果', en: 'Outcome of the appeal' },
  openCase: { 'zh-CN': '打开案件', en: 'Open the dispute' },
} as const satisfies Record<string, Words>;

/** How many disputes still wait to be counted. */
export const SIGNALS_PENDING: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `另有${String(count)}件正在计算`,
  en: ({ count }) => `${String(count)} more are being counted`,
};

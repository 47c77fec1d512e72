import type { Words } from '#messages/locale.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import type { HistoryKind } from '../pair-facts.js';
import type { Tongue } from '../template.js';

const HAPPENED = {
  filed: { 'zh-CN': '提交投诉', en: 'Complaint filed' },
  'notice-arrived': { 'zh-CN': '通知到达', en: 'Notice arrived' },
  'measure-confirmed': { 'zh-CN': '平台采取措施', en: 'Measure carried out by the platform' },
  'lift-confirmed': { 'zh-CN': '平台终止所采取的措施', en: 'Measure ended by the platform' },
  declared: { 'zh-CN': '提交不侵权声明', en: 'Counter-notice filed' },
  'declaration-arrived': { 'zh-CN': '声明到达投诉方', en: 'Counter-notice reached the complainant' },
  lifted: { 'zh-CN': '等待期届满，措施终止', en: 'Waiting period over, measure ended' },
} as const satisfies Record<HistoryKind, Words>;

/** What has happened, in the order of time. */
export const historySection = (
  history: NonNullable<DocumentFacts['history']>,
  { say, word, instant }: Tongue,
): Section => ({
  heading: say('经过', 'What has happened'),
  rows: history.map(({ what, at }) => [word(HAPPENED[what]), instant(at)] as const),
});

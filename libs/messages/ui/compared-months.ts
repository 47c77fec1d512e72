import type { Words } from '../locale.js';
import { COUNTED_WORDS } from './platform-desk.js';

/** Months whose counts a platform and the association have compared, as both sides read them. */
export const COMPARED_MONTHS = {
  title: { 'zh-CN': '历次核对', en: 'Months compared' },
  help: {
    'zh-CN': '每次核对时双方的统计均按当时的数量留存；差额为平台数量减去协会数量。',
    en: 'Both sides’ counts as they stood then. The difference is the platform’s count less the association’s.',
  },
  platform: { 'zh-CN': '平台', en: 'The platform' },
  association: { 'zh-CN': '协会', en: 'The association' },
  difference: { 'zh-CN': '差额', en: 'Difference' },
  stated: { 'zh-CN': '填报人和时间', en: 'Stated by, and when' },
  byKey: { 'zh-CN': '平台系统', en: 'The platform’s system' },
  none: { 'zh-CN': '还没有核对记录', en: 'No month was compared yet' },
  noneHelp: {
    'zh-CN': '平台填报月度数量后，双方的统计会列在这里。',
    en: 'Once the platform states what it counted of a month, both sides’ counts stand here.',
  },
} as const satisfies Record<string, Words>;

/** What is counted, in words that fit both sides. */
export const COMPARED_ITEMS = {
  ...COUNTED_WORDS,
  withdrawn: { 'zh-CN': '平台撤回', en: 'Taken back' },
} as const satisfies Record<string, Words>;

import type { EarlierResult } from '#domain/dispute/intake/relisting/events.js';
import type { Words } from '../locale.js';

/** How an earlier dispute ended for the same goods. */
export const EARLIER_RESULTS = {
  removed: { 'zh-CN': '措施至今有效', en: 'the measure on them stands to this day' },
  restored: { 'zh-CN': '链接或者服务已恢复', en: 'they were restored' },
} as const satisfies Record<EarlierResult, Words>;

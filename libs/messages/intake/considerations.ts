import type { ComplaintWithdrawn } from '#domain/dispute/intake/filing/events.js';
import type { Words } from '../locale.js';

/** What was given for a withdrawal. */
export const CONSIDERATIONS = {
  none: { 'zh-CN': '无对价', en: 'Nothing was given for it' },
  settlement: { 'zh-CN': '双方已达成和解', en: 'The parties have settled' },
  payment: { 'zh-CN': '已支付款项', en: 'A payment was made' },
  'not-stated': { 'zh-CN': '未说明', en: 'Not stated' },
} as const satisfies Record<ComplaintWithdrawn['data']['consideration'], Words>;

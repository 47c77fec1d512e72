import type { GuaranteeKind } from '#domain/rulebook/expedited.js';
import type { Words } from '../locale.js';
import type { Restoration } from '#domain/dispute/measures/guarantee/events.js';

export const GUARANTEE_KINDS_NAMED = {
  'deposit-at-platform': { 'zh-CN': '平台保证金', en: 'deposit at the platform' },
  'bank-letter': { 'zh-CN': '银行保函', en: 'bank letter' },
  insurance: { 'zh-CN': '保险', en: 'insurance' },
} as const satisfies Record<GuaranteeKind, Words>;

export const RESTORATIONS = {
  restore: { 'zh-CN': '恢复链接或者服务', en: 'restore the item' },
  'label-and-escrow': { 'zh-CN': '加注争议标识并留存货款', en: 'sell on with label and escrow' },
} as const satisfies Record<Restoration, Words>;

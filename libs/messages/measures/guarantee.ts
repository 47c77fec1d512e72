import type { GuaranteeKind } from '#domain/rulebook/expedited.js';
import type { Words } from '../locale.js';
import type {
  Restoration,
  RestorationDecided,
  RestorationQuestioned,
} from '#domain/dispute/measures/guarantee/events.js';

export const GUARANTEE_KINDS_NAMED = {
  'deposit-at-platform': { 'zh-CN': '平台保证金', en: 'deposit at the platform' },
  'bank-letter': { 'zh-CN': '银行保函', en: 'bank letter' },
  insurance: { 'zh-CN': '保险', en: 'insurance' },
} as const satisfies Record<GuaranteeKind, Words>;

export const RESTORATIONS = {
  restore: { 'zh-CN': '恢复链接或者服务', en: 'restore the item' },
  'label-and-escrow': { 'zh-CN': '加注争议标识并留存货款', en: 'sell on with label and escrow' },
} as const satisfies Record<Restoration, Words>;

/** Why goods that are on sale behind a guarantee come before a person. */
export const QUESTIONED_BECAUSE = {
  'judged-for-complainant': {
    'zh-CN': '相关诉讼或者行政投诉已终局支持投诉方',
    en: 'a suit or complaint has ended for the complainant',
  },
  'guarantee-released': { 'zh-CN': '担保已解除', en: 'the guarantee was released' },
  'guarantee-claimed': { 'zh-CN': '受益人已主张担保', en: 'the guarantee was claimed' },
  'guarantee-expired': { 'zh-CN': '担保期限已届满', en: 'the guarantee has expired' },
} as const satisfies Record<RestorationQuestioned['data']['because'], Words>;

export const RESTORATION_OUTCOMES_NAMED = {
  blocked: { 'zh-CN': '重新采取措施', en: 'taken down again' },
  left: { 'zh-CN': '暂不重新采取措施', en: 'left on sale' },
} as const satisfies Record<RestorationDecided['data']['outcome'], Words>;

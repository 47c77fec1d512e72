import type { DelegationCommand } from '#domain/delegation/actions.js';
import type { DataField, DataGround, DelegationEntry } from '#domain/delegation/terms.js';
import type { Words } from '../locale.js';

/** What stands on the button for each command about a delegation agreement. */
export const DELEGATION_COMMANDS = {
  OfferDelegation: { 'zh-CN': '向平台提出委托协议', en: 'Offer a delegation agreement' },
  AgreeDelegation: { 'zh-CN': '同意委托协议', en: 'Agree to the delegation agreement' },
  DeclineDelegationTerms: { 'zh-CN': '不同意委托协议', en: 'Decline the delegation agreement' },
  EndDelegation: { 'zh-CN': '终止委托协议', en: 'End the delegation agreement' },
  CompareCounts: { 'zh-CN': '核对月度数量', en: 'Compare the counts of a month' },
} as const satisfies Record<DelegationCommand['type'], Words>;

/** On which ground the association has what a platform handed over (practice P33). */
export const DATA_GROUNDS_NAMED = {
  'entrusted-processing': { 'zh-CN': '受平台委托处理', en: 'processing entrusted by the platform' },
  provision: {
    'zh-CN': '由平台依其告知并取得的同意等依据提供',
    en: 'provision by the platform on a ground of its own',
  },
} as const satisfies Record<DataGround, Words>;

export const DATA_FIELDS_NAMED = {
  'complainant-identity': { 'zh-CN': '投诉方身份', en: 'who complains' },
  'complainant-contact': { 'zh-CN': '投诉方联系方式', en: 'how the complainant is reached' },
  'respondent-identity': { 'zh-CN': '被投诉方身份', en: 'who is complained of' },
  'respondent-contact': { 'zh-CN': '被投诉方联系方式', en: 'how the respondent is reached' },
  listing: { 'zh-CN': '被投诉的标的', en: 'the items' },
  complaint: { 'zh-CN': '投诉内容', en: 'the complaint' },
  'counter-notice': { 'zh-CN': '不侵权声明', en: 'the declarations of non-infringement' },
  evidence: { 'zh-CN': '证据', en: 'the evidence' },
  measures: { 'zh-CN': '已经采取的措施', en: 'the measures that stand' },
} as const satisfies Record<DataField, Words>;

/** Where a complaint enters that a platform handed over. */
export const DELEGATION_ENTRIES_NAMED = {
  negotiation: { 'zh-CN': '协商', en: 'negotiation' },
  mediation: { 'zh-CN': '调解', en: 'mediation' },
  panel: { 'zh-CN': '专家组审议', en: 'a panel of experts' },
} as const satisfies Record<DelegationEntry, Words>;

import type { HelpFee, HelpKind } from '#domain/help/help-entry.js';
import type { Words } from '../locale.js';

/** Who helps beside the association (guideline 3.1.3.1(2), 4.1, 4.2.2). */
export const HELP_KINDS_NAMED: Readonly<Record<HelpKind, Words>> = {
  hotline: { 'zh-CN': '投诉举报电话', en: 'Telephone to complain' },
  authority: { 'zh-CN': '行政机关', en: 'Authority' },
  'protection-station': { 'zh-CN': '知识产权保护工作站、维权援助机构', en: 'Protection station' },
  'legal-aid': { 'zh-CN': '法律援助', en: 'Legal aid' },
  lawyer: { 'zh-CN': '律师事务所', en: 'Law firm' },
  'mediation-body': { 'zh-CN': '其他调解组织', en: 'Other body of mediation' },
  appraiser: { 'zh-CN': '鉴定机构', en: 'Appraiser' },
};

export const HELP_FEES_NAMED: Readonly<Record<HelpFee, Words>> = {
  free: { 'zh-CN': '免费', en: 'Free of charge' },
  'free-first': { 'zh-CN': '首次咨询免费', en: 'First advice free' },
  paid: { 'zh-CN': '收费', en: 'For a fee' },
  unknown: { 'zh-CN': '费用请向其询问', en: 'Ask there what it costs' },
};

import type { Sentence, Words } from '../locale.js';

/** The register of rights, to whoever holds them. */
export const PARTY_RIGHTS = {
  complaint: { 'zh-CN': '投诉', en: 'Complaint' },
  complain: { 'zh-CN': '据此投诉', en: 'Complain' },
  noneHelp: {
    'zh-CN': '登记权利及其材料，经核验一次后，每次投诉只需粘贴链接。',
    en: 'Record a right with its papers. Once they are checked, a complaint is a link and a click.',
  },
  alerts: { 'zh-CN': '需要您处理的权利', en: 'Rights that need you' },
  papersAsked: { 'zh-CN': '协会要求补充材料', en: 'The association asked for papers' },
  see: { 'zh-CN': '查看', en: 'See what' },
} as const satisfies Record<string, Words>;

export const ENDS_ON: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `${day}届满，请及时续展`,
  en: ({ day }) => `ends on ${day}; renew it in time`,
};

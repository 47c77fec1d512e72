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
  authorities: { 'zh-CN': '即将届满的授权', en: 'Authorities that end soon' },
  otherRights: {
    'zh-CN': '其他权利请在“权利”页面按登记号查找，并从该项权利的页面提出投诉。',
    en: 'Find another right under “Rights” by its number, and complain from its own page.',
  },
  see: { 'zh-CN': '查看', en: 'See what' },
} as const satisfies Record<string, Words>;

export const ENDS_ON: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `${day}届满，请及时续展`,
  en: ({ day }) => `ends on ${day}; renew it in time`,
};
export const LICENCE_ENDS: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `许可${day}届满`,
  en: ({ day }) => `a licence ends on ${day}`,
};
export const AUTHORITY_ENDS: Sentence<{ readonly name: string; readonly party: string; readonly at: string }> = {
  'zh-CN': ({ name, party, at }) => `${name}代理${party}的授权于${at}届满；需要继续代理的，请另行授权。`,
  en: ({ name, party, at }) => `${name} may act for ${party} until ${at}; grant it anew to go on.`,
};

import type { RefusalFacts } from '../refusal-facts.js';
import type { Locale } from '../locale.js';
import type { Refusal } from '../refusals.js';

/** Why an account may act for no party here. */
const BARS = {
  staff: { 'zh-CN': '该账号属于协会工作人员', en: 'it is an account of the association’s staff' },
  neutral: {
    'zh-CN': '该账号是该当事人所涉案件的调解员或者专家',
    en: 'it mediates or decides in a dispute of this party',
  },
  opponent: {
    'zh-CN': '该账号代表该当事人未结案件的另一方',
    en: 'it acts for another side of an open dispute of this party',
  },
  gone: {
    'zh-CN': '该账号已被暂停或者终止',
    en: 'it is suspended or has ended',
  },
  person: {
    'zh-CN': '该当事人为自然人，其账号不得变更给他人',
    en: 'the party is a person, whose standing passes to nobody',
  },
  'stands-alone': {
    'zh-CN': '审计员和平台工作人员不得代理当事人',
    en: 'an auditor, and whoever works for a platform, acts for no party',
  },
} as const;

export type AuthorityBar = keyof typeof BARS;

const bar = ({ reason }: RefusalFacts, locale: Locale): string =>
  reason !== undefined && Object.hasOwn(BARS, reason)
    ? BARS[reason as AuthorityBar][locale]
    : locale === 'zh-CN'
      ? '该账号与案件有关联'
      : 'it has another part in the matter';

/** What is said where somebody is to be empowered who may not be, or by whom it cannot. */
export const AUTHORITY_REFUSALS = {
  AccountMayNotAct: {
    title: { 'zh-CN': '该账号不得代表该当事人', en: 'This account may not act for the party' },
    detail: {
      'zh-CN': (facts) => `${bar(facts, 'zh-CN')}，不得代表该当事人。请由当事人另行委托他人。`,
      en: (facts) => `It may not act for this party: ${bar(facts, 'en')}. Please have the party name somebody else.`,
    },
  },
  EmpoweredByNobody: {
    title: { 'zh-CN': '授权须来自当事人或者两名工作人员', en: 'Only the party or two officers on paper can do this' },
    detail: {
      'zh-CN': () =>
        '代表当事人的授权不能由一人授予。请由当事人本人账号或者其已核验的联系方式授权，或者上传授权委托书，由一名工作人员提出、另一名工作人员核准。',
      en: () =>
        'Nobody alone gives authority to act for a party. Please have the party grant it from its own account or from a contact that it proved; or file the power of attorney, have one officer propose it and another approve it.',
    },
  },
} as const satisfies Record<string, Refusal>;

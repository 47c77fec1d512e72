import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Words } from '../locale.js';
import type { Refusal } from '../refusals.js';

type RewardRefusal = Extract<
  RefusalCode,
  | 'TooFewToCite'
  | 'CodeOfAnother'
  | 'RuleWithoutEntry'
  | 'SumOutside'
  | 'RewardNotOpen'
  | 'RewardBudgetSpent'
  | 'ClaimCodeWrong'
>;

const WHY: Readonly<Record<string, Words>> = {
  'no-rules': {
    'zh-CN': '协会没有现行有效的举报奖励规则。请先制定奖励规则。',
    en: 'The association has no rules of reward in force. Please make them first.',
  },
  'no-code': {
    'zh-CN': '该线索提交时没有留下领奖码，无法核对领取人，不能奖励。',
    en: 'The tip came without a claim code, so nobody can show that it is theirs. It cannot be rewarded.',
  },
  'no-outcome': {
    'zh-CN': '该线索的事项或者处理结果不在所选奖励等级范围内。请选择其他等级，或者等待处理反馈。',
    en: 'The grade is not for such a tip, or for what came of it. Please choose another grade, or wait for the answer.',
  },
};
const whyOf = (reason: string | undefined, locale: 'zh-CN' | 'en'): string =>
  (WHY[reason ?? ''] ?? WHY['no-outcome'])?.[locale] ?? '';

/** What refusals about a catalogue of risks and about rewards say, and what to do then. */
export const REWARD_REFUSALS = {
  TooFewToCite: {
    title: { 'zh-CN': '数量过少，不能引用', en: 'Too few to be cited' },
    detail: {
      'zh-CN': ({ least }) =>
        `线索和筛查发现满${least ?? ''}件方可引用，以免推知来源。请删除该来源，或者待数量足够后再引用。`,
      en: ({ least }) =>
        `Tips and findings are cited from ${least ?? ''} on, so that nobody can guess where one came from. Please leave the source out, or wait.`,
    },
  },
  CodeOfAnother: {
    title: { 'zh-CN': '代码已属于另一风险', en: 'The code is of another risk' },
    detail: {
      'zh-CN': ({ name }) => `代码“${name ?? ''}”在前一版本中属于另一对象的风险，不得改作他用。请另取代码。`,
      en: ({ name }) =>
        `In the version before, “${name ?? ''}” is a risk of another kind of subject; a code is never given to another risk. Please choose a new one.`,
    },
  },
  RuleWithoutEntry: {
    title: { 'zh-CN': '筛查规则没有对应的风险条目', en: 'A rule of screening has no entry' },
    detail: {
      'zh-CN': ({ rule }) =>
        `筛查规则“${rule ?? ''}”没有对应条目。筛查所提示的，清单须事先说明；请在有关条目中列入该规则。`,
      en: ({ rule }) =>
        `No entry is for the rule “${rule ?? ''}”. What screening points out is told of in the catalogue first; please name the rule in an entry.`,
    },
  },
  SumOutside: {
    title: { 'zh-CN': '金额超出范围', en: 'The sum is outside its bounds' },
    detail: {
      'zh-CN': ({ least, most }) => `金额须在${least ?? ''}元至${most ?? ''}元之间。请更正金额。`,
      en: ({ least, most }) => `The sum lies between ${least ?? ''} and ${most ?? ''} yuan. Please correct it.`,
    },
  },
  RewardNotOpen: {
    title: { 'zh-CN': '该线索不能奖励', en: 'This tip cannot be rewarded' },
    detail: { 'zh-CN': ({ reason }) => whyOf(reason, 'zh-CN'), en: ({ reason }) => whyOf(reason, 'en') },
  },
  RewardBudgetSpent: {
    title: { 'zh-CN': '本期奖励预算不足', en: 'The budget of the period is spent' },
    detail: {
      'zh-CN': ({ left }) => `本期预算尚余${left ?? '0'}元，不足以发放该笔奖励。请待下一期再作决定。`,
      en: ({ left }) =>
        `${left ?? '0'} yuan are left in this period, less than the reward. Please decide in the next one.`,
    },
  },
  ClaimCodeWrong: {
    title: { 'zh-CN': '领奖码不正确', en: 'The claim code is not right' },
    detail: {
      'zh-CN': () => '领奖码与该线索不符。请逐字核对提交线索时保存的领奖码。',
      en: () => 'The code is not that of this tip. Please check every character of the claim code that you kept.',
    },
  },
} as const satisfies Record<RewardRefusal, Refusal>;

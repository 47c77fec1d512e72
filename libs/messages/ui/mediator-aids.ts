import type { Sentence, Words } from '../locale.js';

/** What helps a mediator while a form is filled: times that suit all, words to begin with, what a clause cannot do. */
export const AID_WORDS = {
  title: { 'zh-CN': '填写参考', en: 'What helps to fill it in' },
  times: { 'zh-CN': '大家都方便的时间', en: 'When all can' },
  timesHelp: {
    'zh-CN': '按各方填写的方便时间计算，点击即填入；这里只显示共同的时间。',
    en: 'From what the parties said; only what they have in common is shown. Press one to fill it in.',
  },
  noTimes: {
    'zh-CN': '没有各方都方便的时间；可以分别约谈。',
    en: 'There is no time that suits all; each can be met alone.',
  },
  noneSaid: { 'zh-CN': '没有填写方便的时间', en: 'said no time' },
  each: { 'zh-CN': '每一方方便的时间', en: 'When each side can' },
  which: { 'zh-CN': '记录哪次会谈？', en: 'Which session is it?' },
  whichHelp: {
    'zh-CN': '点击后填入形式、时间和参加人，再核对实际到场人员。',
    en: 'Its kind, time and parties are filled in; then say who came.',
  },
  start: { 'zh-CN': '从已有内容开始', en: 'Begin with what is there' },
  startHelp: { 'zh-CN': '会替换下面已填写的条款。', en: 'The clauses below are replaced.' },
  warnings: { 'zh-CN': '条款提示', en: 'About these clauses' },
  noWarnings: { 'zh-CN': '没有发现需要提示的条款。', en: 'Nothing was found that a clause cannot do.' },
  ipSplit: {
    'zh-CN': '约定知识产权归属，须单独成条；法院不会对其作司法确认，其余条款仍可申请确认。',
    en: 'says who owns an IP right: it stands apart, and no court confirms it. The others can still be confirmed.',
  },
  ipUnmarked: {
    'zh-CN': '似乎约定了知识产权归属。请单独成条并选择“知识产权归属”，否则整份协议可能无法申请司法确认。',
    en: 'seems to say who owns an IP right. Put that in a clause of its own and of that kind, or the court may confirm nothing.',
  },
  accountPlatform: {
    'zh-CN': '约定账号归属，须经平台同意后才生效。',
    en: 'says who owns an account: it takes effect only once the platform consents.',
  },
  accountUnmarked: {
    'zh-CN': '似乎约定了账号归属。请选择“账号归属”，由平台表示同意。',
    en: 'seems to say who owns an account. Choose that kind, so that the platform is asked.',
  },
  refunds: {
    'zh-CN': '似乎限制了消费者退款、退货的权利，这样的条款无效。',
    en: 'seems to limit refunds to consumers; such a clause is void.',
  },
  changes: { 'zh-CN': '与以前的稿比较', en: 'Compared with an earlier version' },
  version: { 'zh-CN': '比较哪一稿', en: 'Which version' },
  addedClause: { 'zh-CN': '新增', en: 'new' },
  goneClause: { 'zh-CN': '删去', en: 'gone' },
} as const satisfies Record<string, Words>;

export const ALONE_WITH: Sentence<{ readonly names: string }> = {
  'zh-CN': ({ names }) => `与${names}单方会谈`,
  en: ({ names }) => `alone with ${names}`,
};
export const FROM_PROPOSAL: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `采用各方接受的建议${number}`,
  en: ({ number }) => `The accepted proposal ${number}`,
};
export const FROM_VERSION: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `采用第${version}稿`,
  en: ({ version }) => `Version ${version}`,
};

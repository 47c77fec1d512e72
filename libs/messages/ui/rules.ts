import type { Sentence, Words } from '../locale.js';

/** The association's own rules as they are read, by everybody and at the desk. */
export const RULE_WORDS = {
  title: { 'zh-CN': '协会规则', en: 'Rules of the association' },
  lead: {
    'zh-CN': '规则先征求意见，再由起草人以外的人员批准，自载明之日起施行；施行后不再改动，只由新版本替代。',
    en: 'Rules are open for comments first, then approved by somebody who did not draft them, and in force from a stated day. They are never edited after: a new version takes their place.',
  },
  none: { 'zh-CN': '尚无规则。', en: 'There are no rules yet.' },
  noneHelp: {
    'zh-CN': '协会尚未公布规则，也没有正在征求意见的草案。',
    en: 'None are published, and no draft is open for comments.',
  },
  name: { 'zh-CN': '规则', en: 'Rules' },
  stage: { 'zh-CN': '状态', en: 'State' },
  from: { 'zh-CN': '施行日期', en: 'In force from' },
  until: { 'zh-CN': '意见截止', en: 'Comments until' },
  hash: { 'zh-CN': '校验值（SHA-256）', en: 'SHA-256' },
  supersedes: { 'zh-CN': '替代版本', en: 'Takes the place of' },
  comments: { 'zh-CN': '征求到的意见', en: 'Comments' },
  articles: { 'zh-CN': '条文', en: 'Articles' },
  prevails: { 'zh-CN': '中英文不一致的，以中文为准。', en: 'Where the two languages differ, the Chinese prevails.' },
  term: { 'zh-CN': '会员资格期限', en: 'A membership lasts' },
  remind: { 'zh-CN': '到期提醒', en: 'Reminder before its end' },
  hearing: { 'zh-CN': '陈述期限', en: 'Time to answer an allegation' },
  sanctions: { 'zh-CN': '违反后果', en: 'What a breach leads to' },
  noSanctions: { 'zh-CN': '未规定。', en: 'None is named.' },
  article: { 'zh-CN': '条文', en: 'Article' },
  consequence: { 'zh-CN': '后果', en: 'Consequence' },
  publicity: { 'zh-CN': '公开范围', en: 'Who is told' },
  days: { 'zh-CN': '期限（日）', en: 'Days' },
  grades: { 'zh-CN': '奖励等级和预算', en: 'Grades and budget' },
  grade: { 'zh-CN': '奖励等级', en: 'Grade' },
  budget: { 'zh-CN': '每期预算', en: 'Budget of a period' },
  claimDays: { 'zh-CN': '领取期限', en: 'Time to claim' },
  forTips: { 'zh-CN': '适用的线索', en: 'For tips about' },
  afterOutcomes: { 'zh-CN': '处理结果', en: 'After this came of it' },
  sum: { 'zh-CN': '金额', en: 'Sum' },
  noComments: { 'zh-CN': '没有可以公开的意见。', en: 'There are no comments that may be shown.' },
  comment: { 'zh-CN': '意见', en: 'Comment' },
  answer: { 'zh-CN': '协会答复', en: 'Answer of the association' },
  waits: { 'zh-CN': '尚未答复', en: 'No answer yet' },
  say: { 'zh-CN': '提出意见', en: 'Comment on this draft' },
  words: { 'zh-CN': '您的意见', en: 'What you think of it' },
  yourName: { 'zh-CN': '您的姓名或者单位', en: 'Your name' },
  yourNameHelp: {
    'zh-CN': '仅供协会工作人员查看，可不填。',
    en: 'Read by the association’s staff alone; need not be told.',
  },
  mayBeShown: {
    'zh-CN': '答复后可以公开意见内容（不含姓名）',
    en: 'My words may be shown with the answer, without my name',
  },
  send: { 'zh-CN': '提交', en: 'Send' },
  sent: { 'zh-CN': '意见已收到，协会将逐条答复。', en: 'Your comment has come. Each comment gets an answer.' },
  missing: { 'zh-CN': '请填写。', en: 'Please fill this in.' },
  compare: { 'zh-CN': '与其他版本比较', en: 'Compare with another version' },
  other: { 'zh-CN': '版本', en: 'Version' },
  noOther: { 'zh-CN': '没有其他版本可供比较。', en: 'There is no other version to compare with.' },
  otherText: { 'zh-CN': '对比文本', en: 'Text to compare with' },
  faresOfMembers: { 'zh-CN': '查看会员等级会怎样变化', en: 'See how members would fare' },
  ratedWhoAccepts: {
    'zh-CN': '施行后，只对接受这一文本的会员适用；其他会员仍按其已接受的文本评价。',
    en: 'Once in force it applies to members who accept it; all others stay rated by the text that they accepted.',
  },
  chinese: { 'zh-CN': '中文', en: 'Chinese' },
  english: { 'zh-CN': '英文', en: 'English' },
} as const satisfies Record<string, Words>;

/** What a text of the rules of rating is called. */
export const RATING_TEXT: Sentence<{ readonly version: string }> = {
  'zh-CN': ({ version }) => `评价规则${version}`,
  en: ({ version }) => `Rules of rating ${version}`,
};
export const COMPARED_WITH: Sentence<{ readonly version: string }> = {
  'zh-CN': ({ version }) => `与评价规则${version}的不同之处`,
  en: ({ version }) => `What differs from the rules of rating ${version}`,
};
export const RULE_MONTHS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}个月`,
  en: ({ count }) => `${count} months`,
};
export const RULE_DAYS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}日`,
  en: ({ count }) => `${count} days`,
};
export const RULE_WORKING_DAYS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}个工作日`,
  en: ({ count }) => `${count} working days`,
};
export const RULE_ARTICLE: Sentence<{ readonly number: string; readonly heading: string }> = {
  'zh-CN': ({ number, heading }) => `第${number}条 ${heading}`,
  en: ({ number, heading }) => `${number}. ${heading}`,
};

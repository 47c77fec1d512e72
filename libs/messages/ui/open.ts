import type { Sentence, Words } from '../locale.js';
import { WAYS } from './ways.js';

/** Pages that everybody may read without an account: where there is to go, and what holds on each. */
export const OPEN_WORDS = {
  title: WAYS.open,
  menu: { 'zh-CN': '公开信息导航', en: 'Public pages' },
  home: { 'zh-CN': '首页', en: 'Start' },
  guide: { 'zh-CN': '维权途径', en: 'What can I do?' },
  guideHelp: { 'zh-CN': '不知从何做起的，先回答几个问题。', en: 'Not sure where to begin? Answer a few questions.' },
  contractDuties: { 'zh-CN': '责任约定参考', en: 'Who answers for what' },
  decisions: { 'zh-CN': '公示结论', en: 'Published decisions' },
  document: { 'zh-CN': '核验文书', en: 'Confirm a document' },
  depositCheck: { 'zh-CN': '存证核验', en: 'Check a deposit' },
  lookup: { 'zh-CN': '权利查询', en: 'Look up rights' },
  ratings: { 'zh-CN': '诚信等级查询', en: 'Look up grades' },
  method: { 'zh-CN': '评价方法', en: 'How grades are made' },
  statistics: { 'zh-CN': '行业统计', en: 'Statistics' },
  handling: WAYS.handling,
  rulebooks: { 'zh-CN': '程序规则', en: 'Rulebooks' },
  risks: { 'zh-CN': '风险清单', en: 'Risks' },
  rules: { 'zh-CN': '协会规则', en: 'Rules of the association' },
  members: { 'zh-CN': '会员名册', en: 'Members' },
  tips: { 'zh-CN': '举报线索', en: 'Report what you saw' },
  openData: { 'zh-CN': '开放数据', en: 'Open data' },
  draws: { 'zh-CN': '验证抽取', en: 'Check a draw' },
  bulletins: { 'zh-CN': '通报', en: 'Bulletins' },
  training: { 'zh-CN': '培训与宣传', en: 'Training' },
  help: { 'zh-CN': '维权帮助名录', en: 'Who else helps' },
  logHeads: { 'zh-CN': '记录校验值', en: 'Heads of the log' },
  personalData: { 'zh-CN': '个人信息', en: 'Personal data' },
  accessibility: { 'zh-CN': '无障碍声明', en: 'Accessibility statement' },
  noAssociation: { 'zh-CN': '没有这个协会', en: 'There is no such association' },
  noAssociationHelp: {
    'zh-CN': '请核对网址中 /a/ 之后的名称。协会改名后，原网址仍会转到新的网址。',
    en: 'Please check the name after /a/ in the address. An address of before still leads to the new one.',
  },
  nothingHere: { 'zh-CN': '这里没有网页', en: 'There is no page here' },
  nothingHereHelp: { 'zh-CN': '请核对网址，或者从首页开始。', en: 'Please check the address, or begin at the start.' },
  broken: { 'zh-CN': '网页出错', en: 'Something broke' },
  brokenHelp: { 'zh-CN': '请刷新网页后再试。', en: 'Please load the page anew.' },
  answer: {
    'zh-CN': '收到通知的，打开短信或者邮件中的链接即可答复，无需账户。',
    en: 'If you were notified, open the link in the message: no account is needed to answer.',
  },
  answerTitle: { 'zh-CN': '答复投诉', en: 'Answer a complaint' },
  complain: {
    'zh-CN': '权利人登录后提交投诉；没有账户的，请与协会联系。',
    en: 'Right holders sign in below and file; without an account, ask the association for one.',
  },
  complainTitle: { 'zh-CN': '投诉侵权', en: 'Complain of an infringement' },
  reportTitle: { 'zh-CN': '举报线索', en: 'Report what you saw' },
  report: {
    'zh-CN': '消费者和其他人看到假货、虚假宣传等，可以举报，无需账户，并可查询处理结果。',
    en: 'Whoever saw fakes or false claims can say so without an account, and look up what became of it.',
  },
  lookUp: { 'zh-CN': '查询', en: 'Look up' },
  contact: { 'zh-CN': '联系方式', en: 'Contact' },
  noContact: {
    'zh-CN': '协会尚未公布联系方式。',
    en: 'The association has not published how it is reached.',
  },
  filing: { 'zh-CN': '登记号', en: 'Registered as' },
  print: { 'zh-CN': '打印', en: 'Print' },
  // decisions
  search: { 'zh-CN': '在全文中查找', en: 'Words in the text' },
  searchHelp: { 'zh-CN': '至少两个字，例如“图案”', en: 'At least two characters' },
  right: { 'zh-CN': '权利类型', en: 'Kind of right' },
  outcome: { 'zh-CN': '对措施的结论', en: 'What became of measures' },
  year: { 'zh-CN': '公示年份', en: 'Published in' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  any: { 'zh-CN': '不限', en: 'Any' },
  platformsNote: {
    'zh-CN': '按平台筛选仅列出已公示至少五件结论的平台，以免由单件结论推知所涉平台。',
    en: 'Only platforms about which five decisions or more are published can be chosen: one alone would tell what it is about.',
  },
  incomplete: {
    'zh-CN': '全文检索正在重建，结果可能不全，请稍后再查。',
    en: 'The search is being built anew and may miss some; please try again in a while.',
  },
  none: { 'zh-CN': '没有公示的结论', en: 'No decisions' },
  noneFits: { 'zh-CN': '没有符合条件的结论', en: 'Nothing fits' },
  noneFitsHelp: { 'zh-CN': '请减少条件或者换一个词语。', en: 'Take a filter away, or try another word.' },
  checkDraw: { 'zh-CN': '验证专家组的抽取', en: 'Check how the panel was drawn' },
  standing: { 'zh-CN': '效力', en: 'Standing' },
  holds: { 'zh-CN': '未被复核改变', en: 'Not changed on review' },
  original: { 'zh-CN': '初次结论', en: 'First decision' },
  level: { 'zh-CN': '结论类别', en: 'First or review' },
} as const satisfies Record<string, Words>;

export const PUBLISHED_OUTCOMES = {
  keep: { 'zh-CN': '维持措施', en: 'Measures kept' },
  lift: { 'zh-CN': '解除措施', en: 'Measures lifted' },
  'in-part': { 'zh-CN': '部分维持、部分解除', en: 'Some kept, some lifted' },
  'no-measure': { 'zh-CN': '不涉及措施', en: 'No measure in question' },
} as const satisfies Record<string, Words>;

export const WITH_COUNT: Sentence<{ readonly word: string; readonly count: number }> = {
  'zh-CN': ({ word, count }) => `${word}（${count}）`,
  en: ({ word, count }) => `${word} (${count})`,
};

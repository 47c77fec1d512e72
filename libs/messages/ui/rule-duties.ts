import type { Sentence, Words } from '../locale.js';

/** Courses that member rules ask for, and preventive measures by degrees. */
export const RULE_DUTY_WORDS = {
  training: { 'zh-CN': '会员应完成的培训', en: 'Courses that members owe' },
  prevention: { 'zh-CN': '分级预防措施', en: 'Preventive measures by degrees' },
  course: { 'zh-CN': '课程', en: 'Course' },
  roles: { 'zh-CN': '适用会员', en: 'Who owes it' },
  within: { 'zh-CN': '首次期限', en: 'First within' },
  again: { 'zh-CN': '重新学习', en: 'And again after' },
  kind: { 'zh-CN': '措施', en: 'Measure' },
  least: { 'zh-CN': '依据数量', en: 'From so many grounds' },
  days: { 'zh-CN': '执行天数', en: 'Days' },
  second: { 'zh-CN': '由另一人决定', en: 'Decided by another' },
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
} as const satisfies Record<string, Words>;

export const PREVENTION_COUNTS: Sentence<{ readonly months: number; readonly days: number }> = {
  'zh-CN': ({ months, days }) =>
    `以最近${months}个月内的终局决定和主管机关处罚为依据；采取前会员可以在${days}个工作日内答复。不收取保证金。`,
  en: ({ months, days }) =>
    `Final decisions and penalties of the last ${months} months count; before anything is decided a member has ${days} working days to reply. No deposit is held.`,
};

/** How both are drafted. */
export const DESK_DUTY_WORDS = {
  noTraining: { 'zh-CN': '本版规则未要求会员培训。', en: 'These rules ask members for no course.' },
  addTraining: { 'zh-CN': '增加一门课程', en: 'Add a course' },
  withinDays: { 'zh-CN': '接受本版后多少日内完成', en: 'Within so many days of accepting' },
  everyMonths: { 'zh-CN': '每隔多少个月重新学习', en: 'And again after so many months' },
  hasPrevention: { 'zh-CN': '可以对会员采取预防措施', en: 'Preventive measures can be taken' },
  preventionHelp: {
    'zh-CN': '由轻到重排列，后一级的依据数量不得少于前一级；每一级对应不同的条款。不收取保证金。',
    en: 'From the mildest; a later degree takes no fewer grounds, and each is taken by an article of its own. No deposit is held.',
  },
  withinMonths: { 'zh-CN': '计入最近多少个月的决定和处罚', en: 'Decisions and penalties of so many months count' },
  replyDays: { 'zh-CN': '会员答复期限（工作日）', en: 'Time to reply first (working days)' },
  addStep: { 'zh-CN': '增加一级', en: 'Add a degree' },
  leastGrounds: { 'zh-CN': '依据不少于（件）', en: 'From so many grounds on' },
  days: { 'zh-CN': '执行期限（日）', en: 'It lasts (days)' },
  toldWhile: { 'zh-CN': '执行期间告知', en: 'Who is told meanwhile' },
  needsSecond: { 'zh-CN': '由提出人以外的另一人决定', en: 'Another than whoever proposed it decides' },
} as const satisfies Record<string, Words>;

export const DEGREE: Sentence<{ readonly degree: number }> = {
  'zh-CN': ({ degree }) => `第${degree}级`,
  en: ({ degree }) => `Degree ${degree}`,
};

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

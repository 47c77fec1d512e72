import type { Sentence, Words } from '../locale.js';

/** Papers that wait for a signature, and how one is told of things: for everybody who is not of the association. */
export const SEAT_PAPERS = {
  paper: { 'zh-CN': '文书', en: 'Paper' },
  sign: { 'zh-CN': '阅读并签署', en: 'Read and sign' },
  orRefuse: { 'zh-CN': '签署或者拒绝', en: 'Sign or refuse' },
  agreement: { 'zh-CN': '调解协议', en: 'Agreement of a mediation' },
  facts: { 'zh-CN': '无争议事实', en: 'Facts that nobody disputes' },
  minutes: { 'zh-CN': '调解笔录', en: 'Minutes of a session' },
  none: { 'zh-CN': '没有待签文书', en: 'Nothing waits for your signature' },
  noneHelp: {
    'zh-CN': '需要您签署的协议、无争议事实和笔录会列在这里；拒绝签署可以写明理由，理由仅调解员可见。',
    en: 'Agreements, agreed facts and minutes stand here. You can refuse to sign; your reason is for the mediator alone.',
  },
} as const satisfies Record<string, Words>;

export const SEAT_NOTICES = {
  help: {
    'zh-CN': '法定送达不受此设置影响，仍会按规定进行。',
    en: 'Legal service is not touched by this: letters that the law asks for come all the same.',
  },
  failing: { 'zh-CN': '发给您的邮件未能送达', en: 'Mail to you could not be brought' },
  failingHelp: {
    'zh-CN': '请核对您的邮箱，或者联系协会。',
    en: 'Please look at your address, or ask the association.',
  },
  act: { 'zh-CN': '需要您处理的事项', en: 'What is awaited from your side' },
  reminder: { 'zh-CN': '期限临近提醒', en: 'Days that come near' },
  room: { 'zh-CN': '会商室新消息', en: 'Something new in your rooms' },
  news: { 'zh-CN': '案件的其他进展', en: 'Anything else in your disputes' },
  'at-once': { 'zh-CN': '立即', en: 'At once' },
  hourly: { 'zh-CN': '每小时汇总', en: 'Hourly, in one mail' },
  daily: { 'zh-CN': '每日汇总', en: 'Daily, in one mail' },
  none: { 'zh-CN': '不发送', en: 'None' },
  quiet: { 'zh-CN': '夜间不打扰（22时至次日8时）', en: 'Nothing at night, from 22:00 to 08:00' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
} as const satisfies Record<string, Words>;

export const OTHER_HOURS: Sentence<{ readonly from: string; readonly until: string }> = {
  'zh-CN': ({ from, until }) => `不打扰时段：${from}至${until}`,
  en: ({ from, until }) => `Nothing from ${from} to ${until}`,
};

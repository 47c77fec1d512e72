import type { Sentence, Words } from '../locale.js';

/** Who was reminded of a day of a dispute, when, and by which way. */
export const REMINDER_WORDS = {
  title: { 'zh-CN': '期限提醒', en: 'Reminders' },
  look: { 'zh-CN': '查看提醒', en: 'Show reminders' },
  none: { 'zh-CN': '尚未发出提醒。', en: 'Nobody has been reminded of anything yet.' },
  noChannel: { 'zh-CN': '收件人不接收提醒', en: 'Its receiver wants none' },
} as const satisfies Record<string, Words>;

export const REMINDED_ROLES_NAMED = {
  party: { 'zh-CN': '当事人', en: 'Party' },
  neutral: { 'zh-CN': '调解员或者专家', en: 'Mediator or expert' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  staff: { 'zh-CN': '协会工作人员', en: 'The association’s people' },
} as const satisfies Record<string, Words>;

/** Why a reminder did not go out. */
export const REMINDER_VERDICTS = {
  send: { 'zh-CN': '已安排发出', en: 'To go out' },
  late: { 'zh-CN': '期限已过，未发出', en: 'Not sent: the day was over' },
  overtaken: { 'zh-CN': '已有更近的提醒，未发出', en: 'Not sent: a nearer one came' },
} as const satisfies Record<string, Words>;

export const REMINDER_STATES = {
  waiting: { 'zh-CN': '等待发出', en: 'waiting' },
  sent: { 'zh-CN': '已发出', en: 'sent' },
  void: { 'zh-CN': '无需发出', en: 'nothing to send' },
  dead: { 'zh-CN': '未能发出', en: 'could not be sent' },
  closed: { 'zh-CN': '已停止', en: 'given up' },
} as const satisfies Record<string, Words>;

export const REMINDER_CHANNELS = {
  account: { 'zh-CN': '账号邮件', en: 'mail to the account' },
  mail: { 'zh-CN': '电子邮件', en: 'mail' },
  sms: { 'zh-CN': '短信', en: 'text message' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
  webhook: { 'zh-CN': '平台接口', en: 'platform interface' },
} as const satisfies Record<string, Words>;

/** When it was to come: `before-3`, `after-1`, `on-the-day`. */
export const REMINDER_MOMENT: Sentence<{ readonly moment: string }> = {
  'zh-CN': ({ moment }) => {
    const [side, days] = moment.split('-');
    return side === 'before' ? `届满前${days}个工作日` : side === 'after' ? `届满后${days}个工作日` : '届满当日';
  },
  en: ({ moment }) => {
    const [side, days] = moment.split('-');
    return side === 'before' || side === 'after' ? `${days} working days ${side}` : 'on the day';
  },
};

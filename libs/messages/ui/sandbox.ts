import type { Words } from '../locale.js';

/** An association in which everything is tried out and nothing counts. */
export const SANDBOX_WORDS = {
  title: { 'zh-CN': '沙箱，无法律效力', en: 'Sandbox, no legal effect' },
  detail: {
    'zh-CN':
      '此处的案件、文书和期限仅供试用。邮件和短信不会发出，保存在“未送出的通知”中；任何内容都不公开，也不计入统计和评价。',
    en: 'Disputes, letters and deadlines here are for trying out. Mail and text messages do not leave, they are kept under “Failed deliveries”; nothing is published or counted in statistics or ratings.',
  },
  kept: { 'zh-CN': '未发出的邮件和短信', en: 'Mail and messages that did not leave' },
  keptHelp: { 'zh-CN': '沙箱本应发出的内容，保存30日。', en: 'What the sandbox would have sent; kept for 30 days.' },
  to: { 'zh-CN': '收件人', en: 'To' },
  channel: { 'zh-CN': '方式', en: 'By' },
  what: { 'zh-CN': '内容', en: 'What' },
  at: { 'zh-CN': '时间', en: 'When' },
  none: { 'zh-CN': '还没有邮件或者短信', en: 'There is no mail or message yet' },
  noneHelp: {
    'zh-CN': '沙箱里产生的邮件和短信会列在这里。',
    en: 'Whatever the sandbox would have sent will stand here.',
  },
} as const satisfies Record<string, Words>;

export const SANDBOX_CHANNELS = {
  mail: { 'zh-CN': '邮件', en: 'Mail' },
  sms: { 'zh-CN': '短信', en: 'Text message' },
  wechat: { 'zh-CN': '微信', en: 'WeChat' },
} as const satisfies Record<string, Words>;

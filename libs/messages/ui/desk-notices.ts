import type { Words } from '../locale.js';

/** What one is told by mail, how often, and when not. */
export const NOTICE_WORDS = {
  help: {
    'zh-CN': '设置您本人接收邮件通知的频率和时段。法定送达和值班呼叫不受此影响，随时发出。',
    en: 'How often mail comes to you about what, and when none comes. Legal service and calls to who is on duty are no matter of these: they always come.',
  },
  what: { 'zh-CN': '频率', en: 'How often' },
  task: { 'zh-CN': '待办事项', en: 'Tasks' },
  reminder: { 'zh-CN': '期限提醒', en: 'Days that come near' },
  act: { 'zh-CN': '等待您办理的事项', en: 'What is awaited from you' },
  room: { 'zh-CN': '会谈室的新内容', en: 'Something new in a room that you are in' },
  news: { 'zh-CN': '案件的其他进展', en: 'Anything else in your disputes' },
  'at-once': { 'zh-CN': '立即', en: 'At once' },
  hourly: { 'zh-CN': '每小时汇总', en: 'Once an hour' },
  daily: { 'zh-CN': '每日汇总', en: 'Once a day' },
  none: { 'zh-CN': '不发送', en: 'Never' },
  quiet: { 'zh-CN': '免打扰时段', en: 'Quiet hours' },
  quietOn: { 'zh-CN': '每天设免打扰时段', en: 'Keep some hours of the day quiet' },
  from: { 'zh-CN': '开始', en: 'From' },
  until: { 'zh-CN': '结束', en: 'Until' },
  untilHelp: { 'zh-CN': '早于开始时间的，指次日', en: 'An earlier hour is of the next day' },
  zone: { 'zh-CN': '时区', en: 'Time zone' },
  zoneHelp: { 'zh-CN': '免打扰时段和每日汇总按该时区计算', en: 'In which quiet hours and days are counted' },
  save: { 'zh-CN': '保存设置', en: 'Save' },
  saved: { 'zh-CN': '通知设置已保存', en: 'Your notices are set' },
  changed: {
    'zh-CN': '这些设置已在别处更改。请核对下列最新内容后再保存。',
    en: 'These were changed elsewhere. Please look at what stands now, and save again.',
  },
  seeNow: { 'zh-CN': '查看最新设置', en: 'See what stands now' },
  failing: {
    'zh-CN': '有发给您的邮件未能送达。请核对您的邮箱地址，或者联系管理员。',
    en: 'A mail to you could not be brought. Please check your mail address, or ask an administrator.',
  },
} as const satisfies Record<string, Words>;

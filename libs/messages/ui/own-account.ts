import type { Words } from '../locale.js';

/** What somebody changes of its own account. */
export const OWN_ACCOUNT_WORDS = {
  profile: { 'zh-CN': '姓名和语言', en: 'Name and language' },
  profileHelp: {
    'zh-CN': '邮件和通知使用所选语言；页面的语言在右上方切换。',
    en: 'Mails and notices come in this language; that of the pages is chosen above.',
  },
  name: { 'zh-CN': '姓名', en: 'Name' },
  language: { 'zh-CN': '邮件和通知的语言', en: 'Language of mails and notices' },
  keep: { 'zh-CN': '保存', en: 'Save' },
  kept: { 'zh-CN': '已保存', en: 'Saved' },
  mail: { 'zh-CN': '邮箱', en: 'Mail address' },
  mailHelp: {
    'zh-CN': '确认链接发往新邮箱，点开后生效；现邮箱会收到告知。',
    en: 'A link goes to the new address and counts once it is opened; the present one is told.',
  },
  newMail: { 'zh-CN': '新邮箱', en: 'New address' },
  password: { 'zh-CN': '现在的密码', en: 'Your password now' },
  change: { 'zh-CN': '发送确认链接', en: 'Send the link' },
  sent: { 'zh-CN': '确认链接已发往新邮箱。', en: 'The link is on its way to the new address.' },
} as const satisfies Record<string, Words>;
export const LANGUAGES_NAMED = {
  'zh-CN': { 'zh-CN': '中文', en: '中文' },
  en: { 'zh-CN': 'English', en: 'English' },
} as const satisfies Record<string, Words>;

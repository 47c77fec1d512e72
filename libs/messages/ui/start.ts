import type { Sentence, Words } from '../locale.js';

/** The page on which one signs in as anybody of the demo; no page of production. */
export const START_WORDS = {
  title: { 'zh-CN': '欢迎来到演示协会', en: 'The demo association' },
  lead: {
    'zh-CN': '选择一个人，一键登录，从他的位置看案件。所有人物、商家与权利均为虚构。',
    en: 'Choose somebody: one click signs in, and you see the work from where that person sits. Everybody here is invented.',
  },
  filling: { 'zh-CN': '正在生成八周的办案记录', en: 'Eight weeks of work are being done' },
  fillingHelp: {
    'zh-CN': '现在就可以登录，案件会陆续出现。',
    en: 'You can sign in now; disputes appear as they are filed.',
  },
  filled: { 'zh-CN': '演示数据已就绪', en: 'The demo is filled' },
  empty: { 'zh-CN': '演示协会目前没有案件', en: 'The demo association has no disputes yet' },
  failed: { 'zh-CN': '部分演示数据没有生成', en: 'Some of the demo could not be made' },
  failedHelp: {
    'zh-CN': '已生成的可以照常使用；重新启动后会从中断处继续。原因见 logs/commands.log。',
    en: 'What is there can be used; the next start goes on where it stopped. Why: logs/commands.log.',
  },
  association: { 'zh-CN': '协会工作人员', en: 'The association' },
  neutral: { 'zh-CN': '调解员与专家', en: 'Mediators and experts' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  'right-holder': { 'zh-CN': '权利人', en: 'Right holders' },
  seller: { 'zh-CN': '商家、主播与服务机构', en: 'Merchants, live marketers, agencies' },
  agent: { 'zh-CN': '代理人', en: 'Agents' },
  notYet: {
    'zh-CN': '此人的账号还在建立，请稍候再试。',
    en: 'This account is still being made. Try again in a moment.',
  },
  away: { 'zh-CN': '系统没有应答，请确认它仍在运行。', en: 'The system does not answer. Is it still running?' },
  elsewhere: { 'zh-CN': '其他入口', en: 'Elsewhere' },
  pages: { 'zh-CN': '协会网站（公开页面）', en: 'The association’s public pages' },
  reference: { 'zh-CN': '接口文档', en: 'API reference' },
  mail: { 'zh-CN': '已发出的邮件', en: 'Mail that was sent' },
  phones: { 'zh-CN': '手机收到的短信', en: 'Phones’ messages' },
  shop: { 'zh-CN': '演示平台“星播”', en: 'The demo platform XingBo' },
  dark: { 'zh-CN': '深色', en: 'Dark' },
  light: { 'zh-CN': '浅色', en: 'Light' },
} as const satisfies Readonly<Record<string, Words>>;

/** How far it is: legal day, and disputes so far. */
export const START_PROGRESS: Sentence<{ readonly day: string; readonly filed: number; readonly disputes: number }> = {
  'zh-CN': ({ day, filed, disputes }) => `${day === '' ? '准备人员与权利' : day}　已受理 ${filed} / ${disputes} 件`,
  en: ({ day, filed, disputes }) =>
    `${day === '' ? 'People and rights' : day} · ${filed} of ${disputes} disputes filed`,
};

export const START_DONE: Sentence<{ readonly disputes: number }> = {
  'zh-CN': ({ disputes }) => `${disputes} 件争议，分布在各个阶段，今天有待办，也有逾期。`,
  en: ({ disputes }) => `${disputes} disputes in every stage, with tasks due today and overdue.`,
};

import type { Sentence, Words } from '../locale.js';

/** How the installation runs, as whoever keeps it going is told on the start page. */
export const OPERATION_WORDS = {
  title: { 'zh-CN': '运行状况', en: 'Operation' },
  lead: {
    'zh-CN': '整个系统的概况，每十秒更新一次；只有数字和内部名称，不含案情。',
    en: 'All of the system, looked at every ten seconds; numbers and inner names alone, nothing of any dispute.',
  },
  well: { 'zh-CN': '各项正常', en: 'All is well' },
  notYet: { 'zh-CN': '系统正在准备，稍后显示运行状况', en: 'The system is getting ready; this follows in a moment' },
  events: { 'zh-CN': '日志中的事件', en: 'Events in the log' },
  openDisputes: { 'zh-CN': '未结案件', en: 'Open disputes' },
  readers: { 'zh-CN': '各类列表的更新', en: 'Lists kept up to date' },
  allRead: { 'zh-CN': '均已更新', en: 'all of them' },
  building: { 'zh-CN': '正在重建的列表', en: 'Lists being built anew' },
  parked: { 'zh-CN': '无法读取的记录', en: 'Streams that could not be read' },
  overdueClocks: { 'zh-CN': '到时未处理的期限', en: 'Clocks that should have acted' },
  owedEffects: { 'zh-CN': '待办理的送达等事项', en: 'Letters and other effects owed' },
  failing: { 'zh-CN': '办理失败、将重试的事项', en: 'Effects that failed and are tried again' },
  givenUp: { 'zh-CN': '不再重试的事项', en: 'Effects that were given up' },
  queues: { 'zh-CN': '等待发出', en: 'Waiting to be sent' },
  mails: { 'zh-CN': '邮件', en: 'mails' },
  pushes: { 'zh-CN': '手机推送', en: 'pushes' },
  webhooks: { 'zh-CN': '平台回调', en: 'webhooks' },
  deadMails: { 'zh-CN': '无法送达的邮件', en: 'Mails that could not be brought' },
  none: { 'zh-CN': '无', en: 'none' },
} as const satisfies Readonly<Record<string, Words>>;

/** A list that lags, by the name that logs and commands give it. */
export const READER_LAGS: Sentence<{ readonly reader: string; readonly behind: number; readonly seconds: number }> = {
  'zh-CN': ({ reader, behind, seconds }) => `${reader}落后${behind}条（${seconds}秒）`,
  en: ({ reader, behind, seconds }) => `${reader}: ${behind} events (${seconds} s) behind`,
};

export const NEEDS_SOMEBODY: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `有${count}项需要处理`,
  en: ({ count }) => (count === 1 ? 'One thing needs somebody' : `${count} things need somebody`),
};

export const WHAT_TO_RUN: Words = {
  'zh-CN': '原因与处理办法：运行 npm run parley -- status，并查阅 docs/runbook.md。',
  en: 'Why, and what to do: npm run parley -- status, and docs/runbook.md.',
};

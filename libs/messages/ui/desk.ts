import type { Sentence, Words } from '../locale.js';

/** The frame around every page of the association's people. */
export const DESK_WORDS = {
  desk: { 'zh-CN': '工作台', en: 'Desk' },
  menu: { 'zh-CN': '导航', en: 'Navigation' },
  openMenu: { 'zh-CN': '打开导航', en: 'Open the navigation' },
  work: { 'zh-CN': '办案', en: 'Cases' },
  records: { 'zh-CN': '名录和记录', en: 'Registers' },
  people: { 'zh-CN': '人员和平台', en: 'People and platforms' },
  settings: { 'zh-CN': '管理', en: 'Administration' },
  tasks: { 'zh-CN': '待办事项', en: 'Tasks' },
  docket: { 'zh-CN': '案件', en: 'Disputes' },
  account: { 'zh-CN': '账号和安全', en: 'Account and security' },
  signOut: { 'zh-CN': '退出登录', en: 'Sign out' },
  actAs: { 'zh-CN': '切换职务', en: 'Act in another office' },
  find: { 'zh-CN': '快速查找', en: 'Find' },
  offline: { 'zh-CN': '网络连接中断', en: 'No connection' },
  offlineDetail: {
    'zh-CN': '显示的可能不是最新内容；恢复连接后会自动更新。您填写的内容仍保留在本页。',
    en: 'What you see may be out of date; it is read again once the connection is back. What you typed is still here.',
  },
  notFound: { 'zh-CN': '没有这个页面', en: 'There is no such page' },
  notFoundDetail: {
    'zh-CN': '该地址可能已变更，或者您现在的职务不能查看。',
    en: 'The address may have changed, or the office in which you act does not see it.',
  },
  home: { 'zh-CN': '返回待办事项', en: 'Go to the tasks' },
  broken: { 'zh-CN': '页面出现问题', en: 'Something went wrong on this page' },
  brokenDetail: {
    'zh-CN': '您提交的内容没有丢失。请重试；仍有问题的，请刷新页面。',
    en: 'Nothing that you sent is lost. Please try again; if it stays so, reload the page.',
  },
  nothingHere: { 'zh-CN': '这里没有您的工作', en: 'There is no work for you here' },
  pages: { 'zh-CN': '页面', en: 'Pages' },
  parties: { 'zh-CN': '当事人（查看其案件）', en: 'Parties: see their disputes' },
  found: { 'zh-CN': '案件', en: 'Disputes' },
  waiting: { 'zh-CN': '项待办', en: 'waiting' },
} as const satisfies Record<string, Words>;

/** What stands on the button with which one leaves the office that one acts in. */
export const ACT_AS: Sentence<{ readonly office: string }> = {
  'zh-CN': ({ office }) => `切换为${office}`,
  en: ({ office }) => `Act as ${office.toLowerCase()}`,
};

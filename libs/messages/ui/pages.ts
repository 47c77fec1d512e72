import type { Sentence, Words } from '../locale.js';

/** What stands on every page for people. */
export const PAGE_WORDS = {
  product: { 'zh-CN': '争议办理', en: 'Dispute' },
  skip: { 'zh-CN': '跳到正文', en: 'Skip to the content' },
  loading: { 'zh-CN': '正在加载……', en: 'Loading …' },
  back: { 'zh-CN': '返回', en: 'Back' },
  next: { 'zh-CN': '下一步', en: 'Continue' },
  send: { 'zh-CN': '提交', en: 'Send' },
  sending: { 'zh-CN': '正在提交……', en: 'Sending …' },
  again: { 'zh-CN': '重试', en: 'Try again' },
  reload: { 'zh-CN': '刷新', en: 'Reload' },
  remove: { 'zh-CN': '移除', en: 'Remove' },
  optional: { 'zh-CN': '（选填）', en: '(optional)' },
  all: { 'zh-CN': '全选', en: 'Choose all' },
  done: { 'zh-CN': '已记录', en: 'It is recorded' },
  number: { 'zh-CN': '案号', en: 'Number' },
  noConnection: { 'zh-CN': '网络连接中断', en: 'The connection failed' },
  nothingLost: {
    'zh-CN': '您填写的内容仍保留在本页。请检查网络后重试；重复提交不会重复登记。',
    en: 'What you typed is still here. Check the network and try again; sending twice records it once.',
  },
  busy: { 'zh-CN': '系统繁忙', en: 'The service is busy' },
  busyDetail: {
    'zh-CN': '您填写的内容仍保留在本页，请稍后重试。',
    en: 'What you typed is still here. Please try again in a moment.',
  },
  broken: { 'zh-CN': '页面出现问题', en: 'Something went wrong on this page' },
  brokenDetail: {
    'zh-CN': '您提交的内容没有丢失。请刷新页面。',
    en: 'Nothing that you sent is lost. Please reload the page.',
  },
  office: { 'zh-CN': '当前职务', en: 'You act as' },
  everyOffice: { 'zh-CN': '全部职务', en: 'All your offices' },
  chooseOne: { 'zh-CN': '请至少选择一项。', en: 'Please choose at least one.' },
  writeThis: { 'zh-CN': '请填写此项。', en: 'Please fill this in.' },
} as const satisfies Record<string, Words>;

/** The button that changes the language stands in the language to which it changes. */
export const LANGUAGE_NAMES = { 'zh-CN': '中文', en: 'English' } as const;

/** In how many seconds something can be tried again. */
export const WAIT: Sentence<{ readonly seconds: number }> = {
  'zh-CN': ({ seconds }) => (seconds < 120 ? `请在${seconds}秒后重试。` : `请在${Math.ceil(seconds / 60)}分钟后重试。`),
  en: ({ seconds }) =>
    seconds < 120
      ? `Please try again in ${seconds} seconds.`
      : `Please try again in ${Math.ceil(seconds / 60)} minutes.`,
};

/** A reference that an administrator can look up. */
export const REQUEST_ID: Sentence<{ readonly id: string }> = {
  'zh-CN': ({ id }) => `如问题持续，请将此编号告知协会：${id}`,
  en: ({ id }) => `If it stays so, please tell the association this number: ${id}`,
};

import type { Sentence, Words } from '../locale.js';
import type { Waiter } from '#domain/dispute/waits-for.js';

/** What everybody who is not of the association has at the desk: its tasks, its matters, for whom it acts. */
export const SEAT_WORDS = {
  home: { 'zh-CN': '待办事项', en: 'What to do' },
  matters: { 'zh-CN': '我的案件', en: 'My matters' },
  forWhom: { 'zh-CN': '您代表哪一方？', en: 'For whom do you act?' },
  forWhomHelp: {
    'zh-CN': '各方的案件分开显示，之后可以在右上角菜单中切换。',
    en: 'What belongs to each is shown apart. You can change it later in the menu at the top.',
  },
  waiting: { 'zh-CN': '等待他人', en: 'Waiting for others' },
  noDay: { 'zh-CN': '没有期限', en: 'Without a day' },
  byMe: { 'zh-CN': '我方提出的投诉', en: 'Complaints by me' },
  againstMe: { 'zh-CN': '针对我方的投诉', en: 'Complaints against me' },
  nothing: { 'zh-CN': '目前没有需要您处理的事项', en: 'Nothing waits for you' },
  nothingHelp: {
    'zh-CN': '有新的事项或者期限时会出现在这里。',
    en: 'What you are asked, and each legal day, will stand here.',
  },
  cut: {
    'zh-CN': '您的案件较多，这里只列出最近的500件；其他案件请在“我的案件”中查看。',
    en: 'You have many disputes: this is of the newest 500. The others stand under “My matters”.',
  },
  open: { 'zh-CN': '打开案件', en: 'Open the dispute' },
  noMatters: { 'zh-CN': '您还没有案件', en: 'You have no matter yet' },
  noMattersHelp: {
    'zh-CN': '您参与的案件会出现在这里。',
    en: 'A dispute that you have a part in will stand here.',
  },
  number: { 'zh-CN': '案号', en: 'Number' },
  side: { 'zh-CN': '您的身份', en: 'Your part' },
  otherSide: { 'zh-CN': '对方', en: 'Other side' },
  between: { 'zh-CN': '当事人', en: 'Parties' },
  right: { 'zh-CN': '权利', en: 'Right' },
  stage: { 'zh-CN': '进度', en: 'How far' },
  turn: { 'zh-CN': '等待谁处理', en: 'Whose turn' },
  due: { 'zh-CN': '下一期限', en: 'Next legal day' },
  find: { 'zh-CN': '案号、名称、商品或者权利', en: 'Number, name, goods or right' },
  state: { 'zh-CN': '状态', en: 'State' },
  running: { 'zh-CN': '办理中', en: 'Running' },
  over: { 'zh-CN': '已结束', en: 'Over' },
  all: { 'zh-CN': '全部', en: 'All' },
  notTold: { 'zh-CN': '未告知', en: 'Not told' },
  earlier: { 'zh-CN': '该案的其他页面', en: 'Other pages of this dispute' },
  file: { 'zh-CN': '填写投诉', en: 'Write a complaint' },
  filing: { 'zh-CN': '投诉草稿', en: 'Drafts of complaints' },
  noParty: {
    'zh-CN': '您的账号尚未关联任何当事人，请联系协会。',
    en: 'Your account acts for nobody yet; please ask the association.',
  },
  parley: { 'zh-CN': '公开信息', en: 'For everybody' },
} as const satisfies Record<string, Words>;

/** What somebody is in a dispute, as the person itself is told. */
export const PARTS_TAKEN = {
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
} as const satisfies Record<string, Words>;

/** Whose turn it is, to somebody whose own it may be. */
export const WAITS_FOR_WORDS = {
  association: { 'zh-CN': '协会', en: 'The association' },
  complainant: { 'zh-CN': '投诉方', en: 'The complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'The respondent' },
  parties: { 'zh-CN': '各方', en: 'The parties' },
  platform: { 'zh-CN': '平台', en: 'The platform' },
  mediator: { 'zh-CN': '调解员', en: 'The mediator' },
  panel: { 'zh-CN': '专家组', en: 'The panel' },
  authority: { 'zh-CN': '法院或者主管部门', en: 'A court or an authority' },
  nobody: { 'zh-CN': '期限届满自动处理', en: 'Time has to pass' },
} as const satisfies Record<Waiter, Words>;

/** Of whom no name is known. */
export const CLIENT_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `委托人${number}`,
  en: ({ number }) => `client ${number}`,
};

export const ACT_FOR: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `代表${name}`,
  en: ({ name }) => `Act for ${name}`,
};

/** Several subjects that are alike, such as goods with the same day. */
export const ALIKE: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}项`,
  en: ({ count }) => `${count} of them`,
};

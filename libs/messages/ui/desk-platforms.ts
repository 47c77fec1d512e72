import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Platforms, what was agreed with them, and what they have handed over. */
export const PLATFORM_WORDS = {
  title: DESK_PLACES.platforms,
  platforms: { 'zh-CN': '平台', en: 'Platforms' },
  delegated: { 'zh-CN': '委托案件', en: 'Delegated disputes' },
  platform: { 'zh-CN': '所属平台', en: 'Platform' },
  name: { 'zh-CN': '平台名称', en: 'Name' },
  handle: { 'zh-CN': '简称', en: 'Short name' },
  reachedBy: { 'zh-CN': '转送方式', en: 'How it is reached' },
  byHand: { 'zh-CN': '人工转送', en: 'By hand' },
  byInterface: { 'zh-CN': '系统接口', en: 'By interface' },
  acts: { 'zh-CN': '可办理', en: 'What can be done' },
  hint: { 'zh-CN': '名称或者简称', en: 'Name or short name' },
  none: { 'zh-CN': '还没有登记平台', en: 'No platform is registered yet' },
  noneHelp: {
    'zh-CN': '由管理员登记平台后，才能向其转送通知。',
    en: 'An administrator registers a platform; notices go to it from then on.',
  },
  unknown: { 'zh-CN': '没有这个平台', en: 'There is no such platform' },
  number: { 'zh-CN': '案号和平台编号', en: 'Number, and the platform’s' },
  state: { 'zh-CN': '状态', en: 'State' },
  due: { 'zh-CN': '当前期限', en: 'Day that runs' },
  late: { 'zh-CN': '逾期方', en: 'Who was late' },
  notLate: { 'zh-CN': '无逾期', en: 'Nobody' },
  handedAt: { 'zh-CN': '移交时间', en: 'Handed over' },
  delegatedHint: { 'zh-CN': '案号、平台编号或者平台', en: 'Number, the platform’s, or its name' },
  noDelegated: { 'zh-CN': '还没有委托案件', en: 'No platform has handed anything over yet' },
  noDelegatedHelp: {
    'zh-CN': '委托协议生效后，平台移交的投诉会出现在这里。',
    en: 'Once an agreement of delegation is in force, what a platform hands over stands here.',
  },
  keys: { 'zh-CN': '接口密钥', en: 'Keys' },
  keysHelp: { 'zh-CN': '最近使用时间精确到小时', en: 'The last use is known to the hour' },
  keyName: { 'zh-CN': '密钥名称', en: 'Name of the key' },
  scopes: { 'zh-CN': '权限', en: 'May' },
  good: { 'zh-CN': '可用', en: 'Signs in' },
  ended: { 'zh-CN': '已失效', en: 'Ended' },
  lastUsed: { 'zh-CN': '最近使用', en: 'Last used' },
  neverUsed: { 'zh-CN': '从未使用', en: 'Never used' },
  made: { 'zh-CN': '创建时间', en: 'Made' },
  ends: { 'zh-CN': '失效时间', en: 'Ends' },
  noKeys: { 'zh-CN': '该平台没有接口密钥', en: 'This platform has no key' },
  noKeysHelp: { 'zh-CN': '添加密钥后，平台的系统才能登录。', en: 'Its programs sign in once it has one.' },
  people: { 'zh-CN': '平台人员', en: 'People' },
  person: { 'zh-CN': '姓名', en: 'Person' },
  named: { 'zh-CN': '指定时间', en: 'Named' },
  personHint: { 'zh-CN': '姓名或者登录名', en: 'Name or login' },
  nobody: { 'zh-CN': '该平台没有指定人员', en: 'Nobody is named for this platform' },
  nobodyHelp: {
    'zh-CN': '首位人员由本会指定，并由另一名工作人员确认。',
    en: 'The first is named here and confirmed by a second of our people.',
  },
  contact: { 'zh-CN': '联系邮箱', en: 'Contact mail' },
  noContact: {
    'zh-CN': '尚未设置；未设置时，协会不能为该平台指定人员',
    en: 'None yet; before there is one, the association can name nobody for this platform',
  },
  agreement: { 'zh-CN': '委托协议', en: 'Agreement of delegation' },
  noAgreement: { 'zh-CN': '尚未与该平台订立委托协议', en: 'Nothing is agreed with this platform' },
  noAgreementHelp: {
    'zh-CN': '提出委托协议并经平台同意后，平台可以移交投诉。',
    en: 'Offer an agreement; once the platform agrees, it can hand complaints over.',
  },
  offeredAt: { 'zh-CN': '提出时间', en: 'Offered' },
  agreedAt: { 'zh-CN': '同意时间', en: 'Agreed' },
  declinedAt: { 'zh-CN': '不同意的时间', en: 'Declined on' },
  endsAt: { 'zh-CN': '协议终止时间', en: 'The agreement ends' },
  words: { 'zh-CN': '补充约定', en: 'What codes cannot say' },
  inForce: { 'zh-CN': '生效中', en: 'In force' },
  waits: { 'zh-CN': '待平台答复', en: 'Waits for the platform' },
  replaced: { 'zh-CN': '已被取代', en: 'Replaced' },
  declined: { 'zh-CN': '平台不同意', en: 'Declined' },
} as const satisfies Record<string, Words>;

export const DELEGATED_STATES = {
  waiting: { 'zh-CN': '待本会答复', en: 'Waits for our answer' },
  running: { 'zh-CN': '办理中', en: 'Under way' },
  returned: { 'zh-CN': '已反馈结果', en: 'Result given' },
  declined: { 'zh-CN': '未接受', en: 'Not taken' },
  'taken-back': { 'zh-CN': '平台已撤回', en: 'Taken back' },
  ended: { 'zh-CN': '已结束', en: 'Over' },
} as const satisfies Record<string, Words>;

export const LATE_SIDES = {
  association: { 'zh-CN': '本会', en: 'Us' },
  platform: { 'zh-CN': '平台', en: 'The platform' },
} as const satisfies Record<string, Words>;

export const PERSON_STATES = {
  proposed: { 'zh-CN': '待确认', en: 'To be confirmed' },
  active: { 'zh-CN': '有效', en: 'Active' },
  ended: { 'zh-CN': '已终止', en: 'Ended' },
} as const satisfies Record<string, Words>;

export const AGREEMENT_VERSION: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `第${version}版`,
  en: ({ version }) => `Version ${version}`,
};

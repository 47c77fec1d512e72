import type { Sentence, Words } from '../locale.js';
import { WEBHOOKS_TOLD } from './platform-desk.js';

/** What was sent to a platform by webhook, and what came of it. */
export const WEBHOOK_WORDS = {
  deliveries: { 'zh-CN': '消息发送记录', en: 'Webhooks sent' },
  help: {
    'zh-CN':
      '保留最后一次发送后90日。重发沿用原编号（webhook-id），已收到的接收方不会重复处理；内容按现有记录重新生成。',
    en: 'Kept for 90 days after the last attempt. What is sent again has its old webhook-id, so a receiver that has it does nothing; its body is made anew from the record.',
  },
  receiver: { 'zh-CN': '接收地址', en: 'Receiver' },
  byHand: { 'zh-CN': '没有接口，由人工转交', en: 'None; people carry what it is told' },
  message: { 'zh-CN': '消息', en: 'Message' },
  about: { 'zh-CN': '案件', en: 'Dispute' },
  state: { 'zh-CN': '状态', en: 'State' },
  day: { 'zh-CN': '首次发送日', en: 'Day first sent' },
  first: { 'zh-CN': '首次发送', en: 'First sent' },
  last: { 'zh-CN': '最近发送', en: 'Last sent' },
  attempts: { 'zh-CN': '次数', en: 'Times' },
  host: { 'zh-CN': '接收主机', en: 'Host' },
  id: { 'zh-CN': '消息编号（webhook-id）', en: 'webhook-id' },
  none: { 'zh-CN': '还没有发送过消息', en: 'Nothing was sent yet' },
  noneHelp: {
    'zh-CN': '向平台发送的每条消息都会列在这里，也可以先发送一条测试消息。',
    en: 'Whatever is sent to the platform will stand here. You can send a test first.',
  },
  again: { 'zh-CN': '重发', en: 'Send again' },
  wanted: { 'zh-CN': '即将重发', en: 'It goes out within seconds' },
  test: { 'zh-CN': '发送测试消息', en: 'Send a test' },
  tested: { 'zh-CN': '测试消息即将发出', en: 'The test goes out within seconds' },
  history: { 'zh-CN': '各次发送', en: 'Attempts' },
  at: { 'zh-CN': '时间', en: 'When' },
  answer: { 'zh-CN': '结果', en: 'What came of it' },
  asked: { 'zh-CN': '发起', en: 'Asked for by' },
  bySystem: { 'zh-CN': '系统', en: 'the system' },
  byPerson: { 'zh-CN': '人员', en: 'a person' },
  byKey: { 'zh-CN': '平台接口', en: 'the platform’s key' },
} as const satisfies Record<string, Words>;

export const WEBHOOK_STATE_WORDS = {
  waiting: { 'zh-CN': '待发送', en: 'Goes out' },
  taken: { 'zh-CN': '已接收', en: 'Taken' },
  failed: { 'zh-CN': '未送达', en: 'Not taken' },
} as const satisfies Record<string, Words>;

/** Why one was not taken; never whether somebody listens at an address. */
export const WEBHOOK_ERRORS: Readonly<Record<string, Words>> = {
  'no-answer': { 'zh-CN': '没有应答', en: 'No answer' },
  'not-allowed': { 'zh-CN': '不允许访问该地址', en: 'That address may not be called' },
  'payload-too-large': { 'zh-CN': '内容过长', en: 'Too long to be sent' },
  'bad-url': { 'zh-CN': '接收地址有误', en: 'The address is none' },
  'bad-secret': { 'zh-CN': '签名密钥有误', en: 'The secret is none' },
  'not-sent': { 'zh-CN': '十分钟内未能发出', en: 'Could not be sent within ten minutes' },
  'not-remade': {
    'zh-CN': '内容已无法重新生成，或者已不再有效',
    en: 'Its body cannot be made any more, or holds no longer',
  },
};

export const WEBHOOK_KINDS: Readonly<Record<string, Words>> = {
  ...WEBHOOKS_TOLD,
  'clause.asked': { 'zh-CN': '询问能否执行协议中的账号条款', en: 'Whether you can carry out a clause on an account' },
  'deadline.near': { 'zh-CN': '期限将至', en: 'A day that is near' },
  'webhook.test': { 'zh-CN': '测试消息', en: 'A test' },
};

export const MILLISECONDS: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}毫秒`,
  en: ({ count }) => `${count} ms`,
};
export const HTTP_STATUS: Sentence<{ readonly status: number }> = {
  'zh-CN': ({ status }) => `应答状态码${status}`,
  en: ({ status }) => `Answered ${status}`,
};
export const OF_DISPUTE: Sentence<{ readonly kind: string; readonly number: string }> = {
  'zh-CN': ({ kind, number }) => `${kind} · ${number}`,
  en: ({ kind, number }) => `${kind} · ${number}`,
};

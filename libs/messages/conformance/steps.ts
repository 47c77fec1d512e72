import type { Words } from '../locale.js';

type Step = { readonly name: Words; readonly remedy: Words };

const KEEP = { 'zh-CN': '先记录，随即应答，事后再处理。', en: 'Write it down, answer, and work afterwards.' };

/** What is tried of a receiver of webhooks, and what to do where it gets it wrong: for the command and for the page. */
export const CONFORMANCE_STEPS = {
  signed: {
    name: { 'zh-CN': '签名正确的消息以2xx接收', en: 'a signed webhook is taken with 2xx' },
    remedy: { 'zh-CN': '记录后立即应答2xx。', en: 'Answer 2xx as soon as it is written down.' },
  },
  'unknown-type': {
    name: {
      'zh-CN': '不认识的消息类型以2xx接收',
      en: 'a type of event that it does not know is taken with 2xx',
    },
    remedy: {
      'zh-CN': '接收不认识的类型，不作处理：协会会先于平台增加新类型。',
      en: 'Take unknown types and leave them alone: Parley learns new ones before you do.',
    },
  },
  prompt: {
    name: { 'zh-CN': '3秒内应答', en: 'it answers within 3 s' },
    remedy: KEEP,
  },
  'other-secret': {
    name: {
      'zh-CN': '以其他密钥签名的消息被拒绝',
      en: 'a webhook signed with another secret is refused',
    },
    remedy: {
      'zh-CN': '验证webhook-signature（对“编号.时间.正文”的HMAC-SHA256），不符的应答401；否则任何人都能伪造。',
      en: 'Verify webhook-signature (HMAC-SHA256 over id.timestamp.body) and answer 401; anybody can forge it now.',
    },
  },
  changed: {
    name: { 'zh-CN': '途中被改动的消息被拒绝', en: 'a body that was changed on the way is refused' },
    remedy: {
      'zh-CN': '对收到的原始字节验证签名，不要对解析后重新写出的JSON验证。',
      en: 'Sign over the bytes as they came, not over JSON that was parsed and written again.',
    },
  },
  unsigned: {
    name: { 'zh-CN': '没有签名的消息被拒绝', en: 'a webhook without a signature is refused' },
    remedy: { 'zh-CN': '没有签名的应答401。', en: 'Refuse what is not signed with 401.' },
  },
  'no-id': {
    name: { 'zh-CN': '没有编号的消息被拒绝', en: 'a webhook without an id is refused' },
    remedy: {
      'zh-CN': '没有webhook-id就无法识别重复，应当拒绝。',
      en: 'Without webhook-id nobody can tell a repetition: refuse it.',
    },
  },
  'other-id': {
    name: {
      'zh-CN': '编号与签名不符的消息被拒绝',
      en: 'a webhook under another id than was signed is refused',
    },
    remedy: { 'zh-CN': '编号属于签名内容。', en: 'The id belongs to what is signed.' },
  },
  old: {
    name: { 'zh-CN': '十分钟前签名的消息被拒绝', en: 'a webhook signed ten minutes ago is refused' },
    remedy: {
      'zh-CN': '将webhook-timestamp与本机时间比较，相差超过五分钟的拒绝；否则旧消息可以被重放。',
      en: 'Compare webhook-timestamp with your clock and refuse what is more than five minutes away; else old ones can be replayed.',
    },
  },
  future: {
    name: { 'zh-CN': '签名时间在十分钟后的消息被拒绝', en: 'a webhook signed in ten minutes is refused' },
    remedy: {
      'zh-CN': 'webhook-timestamp早于、晚于本机时间都要比较。',
      en: 'Compare webhook-timestamp with your clock in both directions.',
    },
  },
  'two-signatures': {
    name: {
      'zh-CN': '同时带有新旧两个签名的消息被接收',
      en: 'a webhook with an old and a new signature is taken',
    },
    remedy: {
      'zh-CN': 'webhook-signature是以空格分隔的列表，有一个相符即可，这样才能更换密钥。',
      en: 'webhook-signature is a list with spaces between: one that fits is enough, so that secrets can be replaced.',
    },
  },
  repeated: {
    name: {
      'zh-CN': '同一消息发送五次（其中三次同时）每次都被接收',
      en: 'the same delivery five times, three of them at once, is taken each time',
    },
    remedy: {
      'zh-CN': '已接收过的消息再次到达时应答2xx，不作处理；否则会被不断重发。',
      en: 'A delivery that was taken before is taken again and does nothing: answer 2xx, or Parley goes on repeating it.',
    },
  },
  'out-of-order': {
    name: {
      'zh-CN': '先后顺序与发生顺序不同的消息被接收',
      en: 'events that come in another order than they happened are taken',
    },
    remedy: {
      'zh-CN': '较早的事件可能较晚到达：是否过期只看webhook-timestamp，不看正文中的时间。',
      en: 'An older event may come after a newer one: judge freshness by webhook-timestamp, never by the timestamp in the body.',
    },
  },
  get: {
    name: { 'zh-CN': 'GET请求不视为消息', en: 'GET is no delivery' },
    remedy: { 'zh-CN': '只接收POST。', en: 'Take POST alone.' },
  },
  measures: {
    name: {
      'zh-CN': '收到的措施要求均已回报结果',
      en: 'what was asked of it in measures is reported as done or refused',
    },
    remedy: {
      'zh-CN': '收到measures.wanted后，以POST /v1/disputes/{disputeId}/measures逐项回报已执行或者不执行及理由。',
      en: 'On measures.wanted report each item, done or refused with a reason: POST /v1/disputes/{disputeId}/measures.',
    },
  },
  inquiry: {
    name: { 'zh-CN': '收到的询问均已答复', en: 'what it was asked about suits and authorities is answered' },
    remedy: {
      'zh-CN':
        '收到inquiry.asked后，以POST /v1/disputes/{disputeId}/inquiries/{inquiryId}/answers答复；没有收到的，答复空列表。',
      en: 'On inquiry.asked answer, with an empty list where nothing was received: POST /v1/disputes/{disputeId}/inquiries/{inquiryId}/answers.',
    },
  },
  'hand-over': {
    name: { 'zh-CN': '移交过一件委托处理的投诉', en: 'it has handed a complaint over' },
    remedy: {
      'zh-CN': '约定委托处理条款后，以POST /v1/delegations移交一件投诉。',
      en: 'With an agreement in force, hand one over: POST /v1/delegations.',
    },
  },
} as const satisfies Record<string, Step>;
export type ConformanceStep = keyof typeof CONFORMANCE_STEPS;

/** What is asked of the log of the sandbox and of no receiver. */
export const WORK_STEPS = ['measures', 'inquiry', 'hand-over'] as const satisfies readonly ConformanceStep[];
export type WorkStep = (typeof WORK_STEPS)[number];

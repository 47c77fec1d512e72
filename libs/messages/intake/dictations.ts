import type { CodeChannel, Confirmation, DictationSource } from '#domain/dispute/intake/dictation/events.js';
import type { Words } from '../locale.js';

/** By what came in what a person wrote down for a party. */
export const DICTATION_SOURCES = {
  telephone: { 'zh-CN': '电话', en: 'telephone' },
  letter: { 'zh-CN': '信函', en: 'letter' },
  chat: { 'zh-CN': '微信等即时通讯', en: 'chat' },
  paper: { 'zh-CN': '当面提交的书面材料', en: 'paper handed in' },
} as const satisfies Record<DictationSource, Words>;

/** By what a party confirmed it. */
export const CONFIRMATIONS = {
  code: { 'zh-CN': '验证码', en: 'a code' },
  party: { 'zh-CN': '本人登录操作', en: 'its own account or link' },
  'signed-paper': {
    'zh-CN': '本人签署的书面材料（由另一名经办人核对）',
    en: 'signed paper, compared by a second person',
  },
} as const satisfies Record<Confirmation['by'], Words>;

/** Where a code was sent to. */
export const CODE_CHANNELS = {
  sms: { 'zh-CN': '短信', en: 'text message' },
  wechat: { 'zh-CN': '微信服务消息', en: 'WeChat message' },
  mail: { 'zh-CN': '电子邮件', en: 'e-mail' },
} as const satisfies Record<CodeChannel, Words>;

import type { Sentence, Words } from '../locale.js';

/** The page that a link in a message leads to, before its code is given. */
export const LINK_WORDS = {
  title: { 'zh-CN': '查看争议文书', en: 'Read the documents of a dispute' },
  why: {
    'zh-CN': '为保护您的信息，请先验证您的手机号。验证码只发送到平台或者协会登记的手机。',
    en: 'To protect your information, a code goes to your phone first: to the one that the platform or the association holds, and to no other.',
  },
  sendCode: { 'zh-CN': '获取验证码', en: 'Send the code' },
  sendAgain: { 'zh-CN': '重新获取验证码', en: 'Send another code' },
  code: { 'zh-CN': '验证码（6位数字）', en: 'Code (six digits)' },
  open: { 'zh-CN': '打开', en: 'Open' },
  opening: {
    'zh-CN': '打开即视为您已收到本文书，有关期限自此起算。',
    en: 'With the opening this document has reached you, and periods that depend on it begin to run.',
  },
  sixDigits: { 'zh-CN': '验证码为6位数字。', en: 'The code has six digits.' },
  wrongCode: {
    'zh-CN': '验证码不正确，或者已超过10分钟、已被新验证码取代。请核对短信，或者重新获取。',
    en: 'The code is wrong, older than ten minutes, or replaced by a newer one. Please look at the message again, or have another sent.',
  },
  noMessages: {
    'zh-CN': '短信暂时无法发送，请稍后重试。',
    en: 'Text messages cannot be sent at present. Please try again in a moment.',
  },
  goneTitle: { 'zh-CN': '该链接已失效', en: 'This link is no longer good' },
  gone: {
    'zh-CN': '链接可能已过期、被撤销或者不完整。请从最近一条短信重新打开，或者联系发送短信的协会。',
    en: 'It may have expired, been revoked, or be incomplete. Please open it from the newest message, or ask the association that wrote to you.',
  },
  ended: {
    'zh-CN': '登录已过期，请重新验证。您填写的内容仍在。',
    en: 'Your session has ended; please verify again. What you typed is still here.',
  },
  leave: { 'zh-CN': '结束本次访问', en: 'End this visit' },
  noPhoneHelp: {
    'zh-CN': '请联系协会或者通过平台办理。',
    en: 'Please ask the association, or act through the platform.',
  },
} as const satisfies Record<string, Words>;

export const SENT_BY: Sentence<{ readonly association: string }> = {
  'zh-CN': ({ association }) => `由${association}发送`,
  en: ({ association }) => `Sent by ${association}`,
};
export const CODE_GOES_TO: Sentence<{ readonly phone: string }> = {
  'zh-CN': ({ phone }) => `验证码将发送至 ${phone}`,
  en: ({ phone }) => `The code goes to ${phone}`,
};
export const CODE_WENT_TO: Sentence<{ readonly phone: string }> = {
  'zh-CN': ({ phone }) => `验证码已发送至 ${phone}，10分钟内有效。`,
  en: ({ phone }) => `The code went to ${phone}; it is good for ten minutes.`,
};
export const SEND_AGAIN_IN: Sentence<{ readonly seconds: number }> = {
  'zh-CN': ({ seconds }) => `${seconds}秒后可重新获取`,
  en: ({ seconds }) => `Another can be sent in ${seconds} s`,
};

import type { Sentence, Words } from '../locale.js';

/** What a messenger shows of an address of ours that somebody shares. */
export const SHARED = {
  /** Of whom and what it is about, nothing. */
  title: { 'zh-CN': '争议在线办理', en: 'Dispute handling online' },
  titleOf: {
    'zh-CN': ({ what, association }) => `${what} · ${association}`,
    en: ({ what, association }) => `${what} · ${association}`,
  },
  /** Of a link that was sent to a party. */
  link: {
    'zh-CN': '打开后凭发送到手机的验证码查看和办理，请勿转发给无关人员。',
    en: 'It opens with a code that is sent to the phone. Please pass it on to nobody else.',
  },
  /** Of a page that everybody may read. */
  open: {
    'zh-CN': '公开网页，无需账户即可查看。',
    en: 'A public page; no account is needed.',
  },
  /** Of everything else. */
  home: {
    'zh-CN': '知识产权争议的投诉、答复和查询，登录后办理。',
    en: 'Complain, answer and look up in disputes over intellectual property. Sign in to go on.',
  },
} as const satisfies Readonly<
  Record<string, Words | Sentence<{ readonly what: string; readonly association: string }>>
>;

/** What an installed page is called under its icon, behind or before the association’s name. */
export const INSTALLED_NAME = { 'zh-CN': '争议办理', en: 'Disputes' } as const;

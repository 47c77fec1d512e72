/**
 * What a messenger shows of an address of ours that somebody shares: in both languages, since nobody is known then, and
 * of whom and what it is about, nothing. No character that means something in HTML.
 */
export const SHARED = {
  title: '争议在线办理 · Dispute handling online',
  description:
    '打开后凭发送到手机的验证码查看和办理，请勿转发给无关人员。It opens with a code that is sent to the phone. Please pass it on to nobody else.',
} as const;

/** What an installed page is called under its icon, behind or before the association’s name. */
export const INSTALLED_NAME = { 'zh-CN': '争议办理', en: 'Disputes' } as const;

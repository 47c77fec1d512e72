import type { Locale } from '#messages/locale.js';

/** To the phone that codes go to: a link that whoever guessed does not have. */
export const newLinkOf = (association: string, link: string, locale: Locale): string =>
  locale === 'zh-CN'
    ? `【${association}】有人在您的文书链接上多次输入错误验证码，原链接已放慢。请改用新链接：${link} 请勿转发。`
    : `[${association}] Somebody gave wrong codes at the link of your documents; it is slowed down. Please use this new one: ${link} Pass it on to nobody.`;

/** To the party's other contacts: that it happened, and where the new link went; no link. */
export const guessesHeardOf = (
  association: string,
  phone: string,
  locale: Locale,
): { readonly subject: string; readonly text: string } =>
  locale === 'zh-CN'
    ? {
        subject: '有人在您的文书链接上多次输入错误验证码',
        text: `${association}：有人在您的文书链接上多次输入错误验证码。原链接已放慢，新链接已发送至 ${phone}。如该手机不在您手中，请立即联系本协会。`,
      }
    : {
        subject: 'Somebody gave wrong codes at the link of your documents',
        text: `${association}: somebody gave wrong codes at the link of your documents. It is slowed down, and a new one went to ${phone}. If you do not hold that phone, please tell the association at once.`,
      };

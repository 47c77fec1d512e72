import type { Sentence, Words } from '../locale.js';

type Notice = {
  readonly subject: Words;
  readonly text: Sentence<{ readonly association: string; readonly login: string; readonly at: string }>;
};

/** What the two persons are told between whose accounts an organisation's standing passes. No party's name. */
export const TRANSFER_NOTICES = {
  'standing-handed-over': {
    subject: { 'zh-CN': '您的账号不再代表该单位', en: 'Your account acts for the organisation no longer' },
    text: {
      'zh-CN': ({ association, login, at }) =>
        `自${at}起，您在${association}的账号（登录名：${login}）不再代表原所代表的单位，已由另一人的账号接任，您的登录已全部退出。您的密码、验证方式和草稿仍归您本人，未移交他人。如有异议，请立即联系协会。`,
      en: ({ association, login, at }) =>
        `Since ${at} your account at ${association} (login: ${login}) acts no longer for the organisation that it acted for: another person’s account does in its place, and you are signed out everywhere. Your password, your factors and your drafts stay your own and were given to nobody. If this is not right, call the association at once.`,
    },
  },
  'standing-taken-over': {
    subject: { 'zh-CN': '您的账号现可代表一家单位', en: 'Your account acts for an organisation now' },
    text: {
      'zh-CN': ({ association, login, at }) =>
        `自${at}起，您在${association}的账号（登录名：${login}）接替另一人的账号代表一家单位，可查看并办理其案件。请登录查看；如您未曾同意，请立即联系协会。`,
      en: ({ association, login, at }) =>
        `Since ${at} your account at ${association} (login: ${login}) acts for an organisation in the place of another person’s, and sees its disputes and tasks. Sign in to look; if you did not agree to this, call the association at once.`,
    },
  },
} as const satisfies Readonly<Record<string, Notice>>;

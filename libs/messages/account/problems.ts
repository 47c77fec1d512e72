import type { Words } from '../locale.js';

/** Of accounts, their passwords and how they are signed in to. */
export const ACCOUNT_PROBLEM_CODES = [
  'WrongPassword',
  'PasswordIsTheirs',
  'AccountOpened',
  'InvitedByMailAlone',
  'InvitationOvertaken',
  'NoMessageProvider',
  'ForeignPage',
  'SlugTaken',
] as const;

export const ACCOUNT_PROBLEMS = {
  WrongPassword: {
    title: { 'zh-CN': '当前密码不正确', en: 'The present password is wrong' },
    detail: {
      'zh-CN': '请输入您现在使用的密码；忘记密码的，请退出后通过“忘记密码”重新设置。',
      en: 'Please give the password that you use now. If you forgot it, sign out and choose a new one by “Forgotten password”.',
    },
  },
  PasswordIsTheirs: {
    title: { 'zh-CN': '不能替他人设置密码', en: 'Nobody sets another person’s password' },
    detail: {
      'zh-CN': '正式环境中密码由本人设置。请不要填写密码，改为以邮件、短信或者链接邀请本人。',
      en: 'In production the person chooses it. Please leave the password out and invite the person by mail, phone or a link.',
    },
  },
  InvitedByMailAlone: {
    title: { 'zh-CN': '只能邮件邀请', en: 'Only a mail can invite to this account' },
    detail: {
      'zh-CN': '该账号不是您开立的，或者其使用人已经由他人核实，邀请只能发送至其登记邮箱，以免由他人代为启用。',
      en: 'You did not make this account, or others have vouched for its person since: the invitation goes to its own mail alone, so that nobody else opens it.',
    },
  },
  InvitationOvertaken: {
    title: { 'zh-CN': '该邀请链接已失效', en: 'This invitation is good no more' },
    detail: {
      'zh-CN':
        '链接发出之后，该账号的使用人已经由他人核实。为免由他人代为启用，请联系本会，将新的邀请发送至该账号的登记邮箱。',
      en: 'After it was handed over, others vouched for the person of this account. So that nobody else opens it, please ask the association for a new invitation, which goes to the account’s own mail.',
    },
  },
  AccountOpened: {
    title: { 'zh-CN': '该账号已启用', en: 'The account is in use already' },
    detail: {
      'zh-CN': '本人已经启用账号，不能再次邀请。无法登录的，请本人通过“忘记密码”设置新密码。',
      en: 'Its person comes in already, so there is nothing to invite to. A person who cannot sign in asks for a new password at sign-in.',
    },
  },
  NoMessageProvider: {
    title: { 'zh-CN': '协会未开通短信服务', en: 'No text messages here' },
    detail: {
      'zh-CN': '协会尚未登记短信服务商，无法以短信邀请。请改用邮件或者链接。',
      en: 'The association has no provider of text messages. Please invite by mail, or by a link that you hand over.',
    },
  },
  SlugTaken: {
    title: { 'zh-CN': '该网址名称已被使用', en: 'This address is taken' },
    detail: {
      'zh-CN': '该名称正由其他协会使用，或者曾经使用。请换一个。',
      en: 'It is, or once was, another association’s. Please choose another.',
    },
  },
  ForeignPage: {
    title: { 'zh-CN': '请求并非来自本网站页面', en: 'This did not come from a page of ours' },
    detail: {
      'zh-CN': '为防止他人网站冒用您的登录状态，该请求未予办理。请在本网站的页面上操作；程序请使用访问令牌。',
      en: 'So that no other site can act in your name, this was not done. Please act on a page of this site; programs use a bearer token.',
    },
  },
} as const satisfies Readonly<
  Record<(typeof ACCOUNT_PROBLEM_CODES)[number], { readonly title: Words; readonly detail: Words }>
>;

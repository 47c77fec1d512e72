import type { Sentence, Words } from '../locale.js';
import { CONSULTATION_NOTICES } from './consultation-notices.js';
import { LEGAL_AID_NOTICES } from './legal-aid-notices.js';
import { FACTOR_NOTICES } from './factor-notices.js';
import { GRIEVANCE_NOTICES } from './grievance-notices.js';
import { MEMBER_NOTICES } from './member-notices.js';
import { OWN_NOTICES } from './own-notices.js';
import { PROVIDER_NOTICES } from './provider-notices.js';
import { RETURN_NOTICES } from './return-notices.js';
import { TRAINING_NOTICES } from './training-notices.js';
import { TRANSFER_NOTICES } from './transfer-notices.js';
import { WARNING_NOTICES } from './warning-notices.js';

/** What a notice to an account may tell beside its words. Instants are written in the association's time zone. */
export type AccountNoticeFacts = {
  readonly association: string;
  /** Where the link leads, with its token. */
  readonly link: string;
  readonly login: string;
  readonly at: string;
  readonly address: string;
  readonly device: string;
  /** An address that is partly covered. */
  readonly newMail: string;
  /** How many things it is about, and the first day of them. */
  readonly count: string;
  readonly day: string;
};

type Notice = { readonly subject: Words; readonly text: Sentence<AccountNoticeFacts> };

/** What the person of an account is told. In each, the way out if it was not this person's doing. */
export const ACCOUNT_NOTICES = {
  ...FACTOR_NOTICES,
  ...TRANSFER_NOTICES,
  ...GRIEVANCE_NOTICES,
  ...CONSULTATION_NOTICES,
  ...LEGAL_AID_NOTICES,
  ...OWN_NOTICES,
  ...MEMBER_NOTICES,
  ...PROVIDER_NOTICES,
  ...RETURN_NOTICES,
  ...TRAINING_NOTICES,
  ...WARNING_NOTICES,
  'registered-already': {
    subject: { 'zh-CN': '您已有账号', en: 'You have an account already' },
    text: {
      'zh-CN': ({ association, login }) =>
        `有人以本邮箱在${association}注册。您已有账号（登录名：${login}），没有另行开立。忘记密码的，请在登录页面重新设置；如非本人操作，无需处理。`,
      en: ({ association, login }) =>
        `Somebody registered at ${association} with this address. You have an account already (login: ${login}), and no other was made. If you have forgotten its password, choose a new one at the sign-in page; if it was not you, do nothing.`,
    },
  },
  'identity-check-ends': {
    subject: { 'zh-CN': '身份核验即将到期', en: 'The check of your identity is about to end' },
    text: {
      'zh-CN': ({ association, at }) =>
        `您所代表的当事人在${association}的身份核验将于${at}到期。请在此之前向协会提交最新的身份证明或者营业执照；逾期未续的，该核验不再作为依据。`,
      en: ({ association, at }) =>
        `What ${association} checked of the identity of the party that you act for counts until ${at}. Please send current papers (identity document or business licence) before then; after that day nothing can rest on the check.`,
    },
  },
  'check-to-renew': {
    subject: {
      'zh-CN': '身份核验即将到期，请您重新核验',
      en: 'A check of an identity is about to end: please renew it',
    },
    text: {
      'zh-CN': ({ at }) => `有当事人的身份核验将于${at}到期，须在此之前重新核验，现请您办理。当事人见您的待办事项。`,
      en: ({ at }) =>
        `What was checked of a party’s identity counts until ${at} and has to be checked again before then. Please see to it; your list of tasks says which party it is.`,
    },
  },
  'office-task-near': {
    subject: { 'zh-CN': '有待办事项即将到期，请您办理', en: 'A task waits for you: its day is near' },
    text: {
      'zh-CN': ({ at }) => `有一项尚无人办理的待办事项将于${at}到期，现请您办理。具体内容见您的待办事项。`,
      en: ({ at }) =>
        `Something that nobody has seen to yet is due by ${at}, and you are asked to see to it. Your list of tasks says what it is.`,
    },
  },
  'platform-person-named': {
    subject: { 'zh-CN': '已登记平台人员', en: 'Somebody was named to speak for your platform' },
    text: {
      'zh-CN': ({ association, login }) =>
        `${association}已由两名工作人员登记登录名为${login}的人员，其可代表贵平台办理事务并邀请其他人员。如贵平台未作此指定，请立即联系协会。`,
      en: ({ association, login }) =>
        `Two officers of ${association} registered the person with the login ${login}, who can now act for your platform and invite others. If your platform did not ask for this, please call the association at once.`,
    },
  },
  invitation: {
    subject: { 'zh-CN': '请设置您的账号密码', en: 'Please choose the password of your account' },
    text: {
      'zh-CN': ({ association, link, login }) =>
        `${association}为您开通了账号（登录名：${login}）。请在七天内打开以下链接设置密码，链接只能使用一次：\n${link}\n请勿转发。协会工作人员不知道也不会询问您的密码。`,
      en: ({ association, link, login }) =>
        `${association} opened an account for you (login: ${login}). Please choose your password within seven days at this link, which works once:\n${link}\nPass it on to nobody. Nobody at the association knows your password or will ask for it.`,
    },
  },
  reset: {
    subject: { 'zh-CN': '重新设置密码', en: 'Choose a new password' },
    text: {
      'zh-CN': ({ association, link, login }) =>
        `有人请求重新设置您在${association}的账号（登录名：${login}）的密码。如为您本人操作，请在一小时内打开以下链接，链接只能使用一次：\n${link}\n如非本人操作，无需处理，原密码仍然有效。`,
      en: ({ association, link, login }) =>
        `Somebody asked for a new password of your account at ${association} (login: ${login}). If it was you, choose one within an hour at this link, which works once:\n${link}\nIf it was not you, do nothing: your password stays as it is.`,
    },
  },
  'mail-change': {
    subject: { 'zh-CN': '请确认您的电子邮箱', en: 'Please confirm your mail address' },
    text: {
      'zh-CN': ({ association, link, login }) =>
        `${association}的账号（登录名：${login}）登记了本邮箱。请在二十四小时内打开以下链接确认：\n${link}\n如非本人操作，请勿点击。`,
      en: ({ association, link, login }) =>
        `This address was given for an account at ${association} (login: ${login}). Please confirm it within 24 hours at this link:\n${link}\nIf you do not know of it, do not follow the link.`,
    },
  },
  'mail-change-asked': {
    subject: { 'zh-CN': '您的账号申请变更电子邮箱', en: 'Another mail address was asked for' },
    text: {
      'zh-CN': ({ association, newMail }) =>
        `您在${association}的账号申请将电子邮箱变更为${newMail}，待新邮箱确认后生效。如非本人操作，请立即修改密码并联系协会。`,
      en: ({ association, newMail }) =>
        `For your account at ${association} the mail address ${newMail} was given. It counts once it is confirmed from there. If it was not you, change your password at once and call the association.`,
    },
  },
  'mail-changed': {
    subject: { 'zh-CN': '您的账号邮箱已变更', en: 'Your mail address has changed' },
    text: {
      'zh-CN': ({ association, newMail }) =>
        `您在${association}的账号的电子邮箱已变更为${newMail}，此后不再向本邮箱发送信息。如非本人操作，请立即联系协会。`,
      en: ({ association, newMail }) =>
        `The mail address of your account at ${association} is ${newMail} now; nothing more comes here. If it was not you, call the association at once.`,
    },
  },
  'duty-phone-changed': {
    subject: { 'zh-CN': '您的值班电话已变更', en: 'The phone on which you are called has changed' },
    text: {
      'zh-CN': ({ association, at, address }) =>
        `您在${association}登记的值班联系电话已于${at}变更（来自${address}），此后紧急事项拨打新号码。如非本人操作，请立即修改密码并联系协会。`,
      en: ({ association, at, address }) =>
        `The phone on which ${association} calls you while you are on duty was changed at ${at} (from ${address}); urgent calls go to the new one. If it was not you, change your password at once and call the association.`,
    },
  },
  'password-changed': {
    subject: { 'zh-CN': '您的密码已修改', en: 'Your password was changed' },
    text: {
      'zh-CN': ({ association, at, address }) =>
        `您在${association}的账号密码已于${at}修改（来自${address}），其他设备上的登录均已退出。如非本人操作，请立即重新设置密码并联系协会。`,
      en: ({ association, at, address }) =>
        `The password of your account at ${association} was changed at ${at} (from ${address}); all other devices are signed out. If it was not you, choose a new one at once (“Forgotten password”) and call the association.`,
    },
  },
  'sessions-ended': {
    subject: { 'zh-CN': '您的登录已被退出', en: 'You were signed out' },
    text: {
      'zh-CN': ({ association, at }) =>
        `${association}的管理员已于${at}退出您账号在所有设备上的登录。账号未被停用，您可以重新登录；如发现异常，请立即修改密码并联系协会。`,
      en: ({ association, at }) =>
        `An administrator of ${association} signed your account out of every device at ${at}. It is not suspended: you can sign in again. If anything looks strange to you, change your password at once and call the association.`,
    },
  },
  'new-device': {
    subject: { 'zh-CN': '您的账号在新设备上登录', en: 'Sign-in from a device not seen before' },
    text: {
      'zh-CN': ({ association, at, address, device }) =>
        `您在${association}的账号于${at}在新设备上登录（${address}，${device}）。如非本人操作，请立即修改密码：其他设备上的登录将随之退出。`,
      en: ({ association, at, address, device }) =>
        `Somebody signed in to your account at ${association} at ${at} from a device not seen before (${address}, ${device}). If it was not you, change your password at once: that signs out every other device.`,
    },
  },
} as const satisfies Readonly<Record<string, Notice>>;

/** To a phone: what it is and where, in one line. */
export const INVITATION_MESSAGE: Sentence<Pick<AccountNoticeFacts, 'association' | 'link'>> = {
  'zh-CN': ({ association, link }) =>
    `【${association}】已为您开通账号，请在七天内打开链接设置密码（仅限一次）：${link} 请勿转发。`,
  en: ({ association, link }) =>
    `[${association}] An account was opened for you. Choose your password within seven days (works once): ${link} Pass it on to nobody.`,
};

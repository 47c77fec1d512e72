import type { Sentence, Words } from '../locale.js';

type Told = { readonly subject: Words; readonly text: Sentence<{ readonly association: string }> };

const SUBJECT: Words = { 'zh-CN': '登录方式变更提示', en: 'How you sign in has changed' };

/** What to do then. */
const IF_NOT_YOU: Words = {
  'zh-CN': '如非本人操作，请立即修改密码、检查登录方式，并致电协会。',
  en: 'If this was not you, please change your password at once, look at your ways to sign in, and call the association.',
};

const told = (zh: string, en: string): Told => ({
  subject: SUBJECT,
  text: {
    'zh-CN': ({ association }) => `${association}：${zh}${IF_NOT_YOU['zh-CN']}`,
    en: ({ association }) => `${association}: ${en} ${IF_NOT_YOU.en}`,
  },
});

/** What the person of an account is told of its ways to sign in. No device, no name: others may see the screen. */
export const FACTOR_NOTICES = {
  'totp-added': told(
    '您的账号已添加一项动态验证码，登录时须输入。',
    'A generator of codes was added to your account; signing in asks for its code now.',
  ),
  'totp-removed': told('您的账号已删除一项动态验证码。', 'A generator of codes was removed from your account.'),
  'passkey-added': told(
    '您的账号已添加一个通行密钥，凭此可直接登录。',
    'A passkey was added to your account; it signs in by itself.',
  ),
  'passkey-removed': told('您的账号已删除一个通行密钥。', 'A passkey was removed from your account.'),
  'recovery-codes-made': told(
    '您的账号已重新生成恢复码，原恢复码全部失效。',
    'New recovery codes were made for your account; those before are void.',
  ),
  'recovery-code-used': told(
    '您的账号使用了一个恢复码，该恢复码已失效。',
    'A recovery code of your account was used, and is used up.',
  ),
  'factor-reset-asked': told(
    '一名管理员提出清除您账号的全部两步验证方式。经另一名管理员同意即生效，否则3日后生效。如您并未丢失，请登录后拒绝。',
    'An administrator asked to reset every second factor of your account. It takes effect when another administrator agrees, or after three days. If you lost nothing, please sign in and refuse it.',
  ),
  'factor-reset-refused': told(
    '清除您账号两步验证方式的申请已被拒绝，原验证方式继续有效。',
    'The reset of your second factors was refused; they go on as before.',
  ),
  'factor-reset-done': told(
    '您账号的全部两步验证方式和恢复码已清除，已登录的设备均已退出。',
    'Every second factor and recovery code of your account was reset, and every device was signed out.',
  ),
  'identity-linked': told(
    '您的账号已关联一个外部登录身份，凭此可登录。',
    'An identity of another provider was joined to your account; it signs in here now.',
  ),
  'identity-unlinked': told(
    '您的账号已解除一个外部登录身份的关联。',
    'An identity of another provider was taken off your account.',
  ),
} as const satisfies Readonly<Record<string, Told>>;

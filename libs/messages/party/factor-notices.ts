import type { Words } from '../locale.js';

/**
 * What the holder of an account is told of its ways to sign in. Nobody's name, no device: others may see the screen.
 */
export const FACTOR_NOTICES = {
  'totp-added': {
    'zh-CN': '您的账号已添加一项动态验证码，登录时须输入。',
    en: 'A generator of codes was added to your account; signing in asks for its code now.',
  },
  'totp-removed': {
    'zh-CN': '您的账号已删除一项动态验证码。',
    en: 'A generator of codes was removed from your account.',
  },
  'passkey-added': {
    'zh-CN': '您的账号已添加一个通行密钥，凭此可直接登录。',
    en: 'A passkey was added to your account; it signs in by itself.',
  },
  'passkey-removed': {
    'zh-CN': '您的账号已删除一个通行密钥。',
    en: 'A passkey was removed from your account.',
  },
  'recovery-codes-made': {
    'zh-CN': '您的账号已重新生成恢复码，原恢复码全部失效。',
    en: 'New recovery codes were made for your account; those before are void.',
  },
  'recovery-code-used': {
    'zh-CN': '您的账号使用了一个恢复码，该恢复码已失效。',
    en: 'A recovery code of your account was used, and is used up.',
  },
  'reset-asked': {
    'zh-CN':
      '一名管理员提出清除您账号的全部两步验证方式。经另一名管理员同意即生效，否则3日后生效。如您并未丢失，请登录后拒绝。',
    en: 'An administrator asked to reset every second factor of your account. It takes effect when another administrator agrees, or after three days. If you lost nothing, please sign in and refuse it.',
  },
  'reset-refused': {
    'zh-CN': '清除您账号两步验证方式的申请已被拒绝，原验证方式继续有效。',
    en: 'The reset of your second factors was refused; they go on as before.',
  },
  'reset-done': {
    'zh-CN': '您账号的全部两步验证方式和恢复码已清除，已登录的设备均已退出。',
    en: 'Every second factor and recovery code of your account was reset, and every device was signed out.',
  },
  'identity-linked': {
    'zh-CN': '您的账号已关联一个外部登录身份，凭此可登录。',
    en: 'An identity of another provider was joined to your account; it signs in here now.',
  },
  'identity-unlinked': {
    'zh-CN': '您的账号已解除一个外部登录身份的关联。',
    en: 'An identity of another provider was taken off your account.',
  },
} as const satisfies Readonly<Record<string, Words>>;
/** What is told; the application queues it under these names. */
export type FactorTopic = keyof typeof FACTOR_NOTICES;

export const FACTOR_NOTICE_SUBJECT: Words = {
  'zh-CN': '登录方式变更提示',
  en: 'How you sign in has changed',
};

/** What to do then. */
export const IF_NOT_YOU: Words = {
  'zh-CN': '如非本人操作，请立即修改密码、检查登录方式，并致电协会。',
  en: 'If this was not you, please change your password at once, look at your ways to sign in, and call the association.',
};

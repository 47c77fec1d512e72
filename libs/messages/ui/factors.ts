import type { Sentence, Words } from '../locale.js';

/** The second step of signing in, and the page on which somebody keeps its factors. */
export const FACTOR_WORDS = {
  secondStep: { 'zh-CN': '两步验证', en: 'One more step' },
  giveCode: { 'zh-CN': '请输入验证器应用显示的6位验证码。', en: 'Give the six digits that your generator shows.' },
  code: { 'zh-CN': '验证码', en: 'Code' },
  usePasskey: { 'zh-CN': '使用通行密钥', en: 'Use a passkey' },
  signInByPasskey: { 'zh-CN': '使用通行密钥登录', en: 'Sign in with a passkey' },
  useRecovery: { 'zh-CN': '使用恢复码', en: 'Use a recovery code' },
  recoveryCode: { 'zh-CN': '恢复码', en: 'Recovery code' },
  recoveryHint: {
    'zh-CN': '每个恢复码只能使用一次。恢复码也已丢失的，请联系协会管理员。',
    en: 'Each is good once. If you lost those too, please ask an administrator of the association.',
  },
  goOn: { 'zh-CN': '继续', en: 'Continue' },
  otherAccount: { 'zh-CN': '返回登录', en: 'Back to sign-in' },
  enrol: { 'zh-CN': '请先设置两步验证', en: 'Please add a second factor first' },
  enrolWhy: {
    'zh-CN': '您的角色必须使用两步验证。设置完成前不能办理其他事项。',
    en: 'What you do here needs a second factor. Nothing else opens before you have one.',
  },
  title: { 'zh-CN': '我的登录方式', en: 'How you sign in' },
  none: { 'zh-CN': '尚未设置两步验证。', en: 'You have no second factor yet.' },
  required: { 'zh-CN': '您的角色必须使用两步验证。', en: 'What you do here needs a second factor.' },
  totp: { 'zh-CN': '动态验证码', en: 'Generator of codes' },
  passkey: { 'zh-CN': '通行密钥', en: 'Passkey' },
  neverUsed: { 'zh-CN': '尚未使用', en: 'Not used yet' },
  remove: { 'zh-CN': '删除', en: 'Remove' },
  add: { 'zh-CN': '添加登录方式', en: 'Add another' },
  addTotp: { 'zh-CN': '添加动态验证码', en: 'Add a generator of codes' },
  addPasskey: { 'zh-CN': '添加通行密钥', en: 'Add a passkey' },
  passkeyHint: {
    'zh-CN': '用指纹、面容或者锁屏密码登录，无需输入密码。',
    en: 'Signs in by finger, face or the lock of the screen, without a password.',
  },
  totpHint: {
    'zh-CN': '用手机上的验证器应用生成验证码，登录时输入。',
    en: 'An application on your phone shows codes that you type when you sign in.',
  },
  name: { 'zh-CN': '名称', en: 'Name' },
  nameHint: { 'zh-CN': '便于您日后辨认，例如“我的手机”。', en: 'To know it again, such as “My phone”.' },
  scan: {
    'zh-CN': '请用验证器应用扫描二维码，或者手动输入密钥，再填写应用显示的验证码。',
    en: 'Scan this with your generator, or type the secret into it; then give the code that it shows.',
  },
  qr: { 'zh-CN': '验证器二维码', en: 'QR code for the generator' },
  secret: { 'zh-CN': '密钥', en: 'Secret' },
  openGenerator: { 'zh-CN': '在本机的验证器应用中打开', en: 'Open in a generator on this device' },
  codes: { 'zh-CN': '恢复码', en: 'Recovery codes' },
  codesNote: {
    'zh-CN': '请打印或者抄写后妥善保存。此处只显示一次；手机不在身边时，可以用恢复码登录。',
    en: 'Print them or write them down, and keep them safe. They are shown here once; they let you in when your phone is not at hand.',
  },
  print: { 'zh-CN': '打印', en: 'Print' },
  kept: { 'zh-CN': '我已保存', en: 'I have kept them' },
  newCodes: { 'zh-CN': '重新生成恢复码', en: 'Make new recovery codes' },
  newCodesNote: { 'zh-CN': '重新生成后，原恢复码全部失效。', en: 'Those before are void then.' },
  prove: { 'zh-CN': '请先重新验证身份', en: 'First show that it is you' },
  proveNote: {
    'zh-CN': '变更登录方式前，请验证身份。验证后10分钟内有效。',
    en: 'Before anything is changed here. It is good for ten minutes.',
  },
  identities: { 'zh-CN': '外部登录', en: 'Other providers' },
  noIdentities: { 'zh-CN': '尚未关联外部登录。', en: 'None is joined to your account.' },
  unlink: { 'zh-CN': '解除关联', en: 'Take off' },
  returning: { 'zh-CN': '正在确认外部登录……', en: 'Confirming with the other provider …' },
  startAgain: { 'zh-CN': '返回', en: 'Back' },
  noPasskey: {
    'zh-CN': '未能使用通行密钥：操作已取消，或者本设备、本浏览器不支持。',
    en: 'No passkey was used: it was called off, or this device or browser has none.',
  },
} as const satisfies Record<string, Words>;

export const CODES_LEFT: Sentence<{ readonly left: number }> = {
  'zh-CN': ({ left }) => `未使用的恢复码：${left}个`,
  en: ({ left }) => `Recovery codes not used yet: ${left}`,
};

export const LAST_USED: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `最近使用：${at}`,
  en: ({ at }) => `Last used ${at}`,
};

export const SIGN_IN_BY: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `使用“${name}”登录`,
  en: ({ name }) => `Sign in with ${name}`,
};

export const LINK_TO: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `关联“${name}”`,
  en: ({ name }) => `Join ${name}`,
};

/** Instead of a password: by the identity that another provider vouches for. */
export const ACCEPT_BY: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `不设密码，使用${name}账号接受邀请`,
  en: ({ name }) => `Accept without a password, by ${name}`,
};

import type { Sentence, Words } from '../locale.js';

/** The pages of an account itself: its password, where it is signed in, how its association is found. */
export const ACCOUNT_WORDS = {
  chooseTitle: { 'zh-CN': '设置密码', en: 'Choose your password' },
  confirmTitle: { 'zh-CN': '确认电子邮箱', en: 'Confirm your mail address' },
  gone: {
    'zh-CN': '该链接已失效：已经使用过、已过期或者已被撤回。',
    en: 'This link leads nowhere any more: it was used, has expired or was withdrawn.',
  },
  goneHelp: {
    'zh-CN': '已有密码的，可以通过“忘记密码”重新设置；尚未设置过密码的，请联系协会重新邀请。',
    en: 'If you have a password, choose a new one by “Forgotten password”. If you never had one, ask the association to invite you again.',
  },
  newPassword: { 'zh-CN': '新密码', en: 'New password' },
  passwordHint: {
    'zh-CN': '至少15个字符，可用中文、空格和任何符号；几个不相干的词连在一起就很好。密码只有您知道。',
    en: 'At least 15 characters of any kind, spaces too; some words that have nothing to do with each other are good. You alone will know it.',
  },
  show: { 'zh-CN': '显示密码', en: 'Show what I type' },
  choose: { 'zh-CN': '保存密码', en: 'Keep this password' },
  chosen: { 'zh-CN': '密码已设置。请用新密码登录。', en: 'Your password is kept. Please sign in with it.' },
  confirm: { 'zh-CN': '确认这是我的邮箱', en: 'Yes, this is my address' },
  confirmed: { 'zh-CN': '电子邮箱已确认。', en: 'Your mail address is confirmed.' },
  toSignIn: { 'zh-CN': '前往登录', en: 'Go and sign in' },
  forgotten: { 'zh-CN': '忘记密码', en: 'Forgotten password' },
  forgottenNote: {
    'zh-CN': '请填写登录名或者邮箱。如有该账号，我们将向其登记的邮箱发送链接，一小时内有效。',
    en: 'Give your login or mail address. If there is such an account, a link goes to its mail address, good for an hour.',
  },
  loginOrMail: { 'zh-CN': '登录名或者邮箱', en: 'Login or mail address' },
  sendLink: { 'zh-CN': '发送链接', en: 'Send me a link' },
  sent: {
    'zh-CN': '已收到您的请求。如有该账号，链接将在几分钟内送达其邮箱；没有收到的，请查看垃圾邮件或者联系协会。',
    en: 'We have your request. If there is such an account, a link will be in its mailbox in a few minutes; if not, look among spam, or ask the association.',
  },
  account: { 'zh-CN': '账号与安全', en: 'Your account' },
  limits: { 'zh-CN': '账号当前所受的限制', en: 'What limits your account' },
  sessions: { 'zh-CN': '登录的设备', en: 'Where you are signed in' },
  thisOne: { 'zh-CN': '本设备', en: 'this device' },
  endOne: { 'zh-CN': '退出该设备', en: 'Sign it out' },
  endOthers: { 'zh-CN': '退出其他所有设备', en: 'Sign out every other device' },
  noDevice: { 'zh-CN': '未知设备', en: 'Unknown device' },
  changePassword: { 'zh-CN': '修改密码', en: 'Change your password' },
  present: { 'zh-CN': '当前密码', en: 'Your present password' },
  change: { 'zh-CN': '修改密码并退出其他设备', en: 'Change it, and sign out every other device' },
  changed: {
    'zh-CN': '密码已修改，其他设备均已退出。',
    en: 'Your password is changed; every other device is signed out.',
  },
  whichAssociation: { 'zh-CN': '请选择协会', en: 'Which of these?' },
  noAssociation: {
    'zh-CN': '没有找到该协会。请填写协会名称，或者其网址中“/a/”之后的部分。',
    en: 'No association is found by that. Give its name, or what stands behind “/a/” in its address.',
  },
  otherAssociation: { 'zh-CN': '其他协会', en: 'Another association' },
} as const satisfies Readonly<Record<string, Words>>;

export const FOR_ACCOUNT: Sentence<{ readonly association: string; readonly login: string }> = {
  'zh-CN': ({ association, login }) => `${association}，登录名：${login}`,
  en: ({ association, login }) => `${association}, login: ${login}`,
};

export const CONFIRM_ADDRESS: Sentence<{ readonly mail: string }> = {
  'zh-CN': ({ mail }) => `邮箱：${mail}`,
  en: ({ mail }) => `Address: ${mail}`,
};

/** Since when, until when and by which dispute an account is limited. */
export const LIMITED: Sentence<{ readonly from: string; readonly until: string; readonly number: string }> = {
  'zh-CN': ({ from, until, number }) => `自${from}起，至${until}止；所涉案件：${number}`,
  en: ({ from, until, number }) => `From ${from} until ${until}; by dispute ${number}`,
};

export const OPENED: Sentence<{ readonly opened: string; readonly used: string; readonly address: string }> = {
  'zh-CN': ({ opened, used, address }) => `登录于${opened}，最近使用${used}，地址${address}`,
  en: ({ opened, used, address }) => `Signed in ${opened}, last used ${used}, from ${address}`,
};

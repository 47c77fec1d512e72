import type { Words } from '../locale.js';

export const ALARM_SUBJECT: Words = { 'zh-CN': '安全提醒', en: 'Security alarm' };

/** What was seen, by the name of its pattern; nothing of what was read or said. */
export const ALARM_WORDS: Readonly<Record<string, Words>> = {
  'spraying-from-one': {
    'zh-CN': '同一网络地址在十五分钟内多次登录失败，疑似有人试探密码。',
    en: 'Many sign-ins from one address failed within fifteen minutes: somebody may be guessing passwords.',
  },
  'spraying-from-many': {
    'zh-CN': '本协会账号在十五分钟内遭到来自多个网络地址的大量失败登录，疑似有人批量试探密码。',
    en: 'Many sign-ins from many addresses failed within fifteen minutes: somebody may be spraying passwords.',
  },
  'many-refusals': {
    'zh-CN': '同一账号、平台密钥或者链接在十五分钟内多次请求被拒绝，疑似越权试探。',
    en: 'One account, key or link was refused many times within fifteen minutes: it may be trying what is not its own.',
  },
  'mass-reads': {
    'zh-CN': '同一账号或者平台密钥在一小时内查阅或者导出了大量材料。',
    en: 'One account or key read or exported very much within an hour.',
  },
  'new-administrator': {
    'zh-CN': '本协会新增了一名管理员。',
    en: 'Your association has a new administrator.',
  },
};

/** What to do, and where it is seen. */
export const ALARM_REMEDY: Words = {
  'zh-CN': '请在安全日志中核对；如非贵协会所为，请停用相关账号或者密钥。',
  en: 'Please look into the log of security; if it was none of yours, suspend the account or end the key.',
};

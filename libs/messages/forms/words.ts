import type { Sentence, Words } from '../locale.js';

/** What every form of the desk says by itself. */
export const FORM_WORDS = {
  yes: { 'zh-CN': '是', en: 'Yes' },
  no: { 'zh-CN': '否', en: 'No' },
  unsaid: { 'zh-CN': '（不填）', en: '(not said)' },
  day: { 'zh-CN': '日期', en: 'Day' },
  time: { 'zh-CN': '时刻（北京时间）', en: 'Time in Beijing' },
  timeHelp: { 'zh-CN': '例如14:30', en: 'As in 14:30' },
  now: { 'zh-CN': '现在', en: 'Now' },
  nothingToChoose: { 'zh-CN': '目前没有可选项。', en: 'There is nothing to choose now.' },
  notRead: { 'zh-CN': '无法读取可选项，请刷新页面。', en: 'What can be chosen could not be read; reload the page.' },
  unreadFile: { 'zh-CN': '无法读取该文件，请重新选择。', en: 'This file cannot be read; choose it again.' },
  findMore: { 'zh-CN': '按名称或者案号查找（按回车键）', en: 'Find by name or number, then Enter' },
  findFirst: { 'zh-CN': '请先按名称或者案号查找。', en: 'Find it by its name or number first.' },
  notFound: { 'zh-CN': '没有找到，请换一个名称。', en: 'Nothing of this name was found; try another.' },
  otherGround: { 'zh-CN': '其他理由（请在说明中写明）', en: 'Another ground (say which in the note)' },
  about: { 'zh-CN': '办理对象', en: 'What it is about' },
  back: { 'zh-CN': '返回', en: 'Back' },
  cancel: { 'zh-CN': '放弃填写', en: 'Throw away what was typed' },
  kept: {
    'zh-CN': '已恢复您此前填写的内容。所选文件须重新选择。',
    en: 'What you typed before is here again. Files have to be chosen again.',
  },
  nothingTyped: { 'zh-CN': '无须填写，确认即可。', en: 'There is nothing to fill in: only to confirm.' },
  changed: { 'zh-CN': '案件在您填写期间有变化', en: 'The dispute has changed while you wrote' },
  changedDetail: {
    'zh-CN': '您填写的内容仍在。请查看变化后再次提交。',
    en: 'What you typed is still here. Look at what has changed, then send it again.',
  },
  look: { 'zh-CN': '查看案件', en: 'Look at the dispute' },
  seenAgain: { 'zh-CN': '按最新情况提交', en: 'Send it for the dispute as it is now' },
  notNow: { 'zh-CN': '目前不能办理', en: 'This cannot be done now' },
  notNowDetail: {
    'zh-CN': '该事项可能已由他人办理，或者其阶段已经改变。',
    en: 'Somebody else may have done it, or its stage has changed.',
  },
  noForm: { 'zh-CN': '没有这项操作', en: 'There is no such act' },
  noFormDetail: {
    'zh-CN': '请从案件或者相应页面进入。',
    en: 'Come from the page of the dispute, or of what it is about.',
  },
  sure: { 'zh-CN': '确认提交', en: 'Do it for good?' },
  sureDetail: {
    'zh-CN': '提交后不能撤回，相关方会收到通知。',
    en: 'It cannot be taken back, and those concerned will be told.',
  },
  done: { 'zh-CN': '已记录', en: 'It is recorded' },
  filesLost: {
    'zh-CN': '已记录，但以下文件未能上传。请重试。',
    en: 'It is recorded, but these files could not be sent. Try again.',
  },
  chooseFile: { 'zh-CN': '文件', en: 'File' },
  doable: { 'zh-CN': '现在可以办理', en: 'What can be done now' },
  nothingDoable: { 'zh-CN': '目前没有可办理的事项。', en: 'There is nothing to be done now.' },
  hireWaits: {
    'zh-CN': '已告知其他管理员；其中一人同意后方才使用。',
    en: 'The other administrators are told; it is used once one of them agrees.',
  },
  secrets: { 'zh-CN': '请立即抄录，此后不再显示', en: 'Copy it now: it is not shown again' },
} as const satisfies Record<string, Words>;

export const NTH: Sentence<{ readonly name: string; readonly number: number }> = {
  'zh-CN': ({ name, number }) => `${name} ${number}`,
  en: ({ name, number }) => `${name} ${number}`,
};

export const ADD: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `添加${name}`,
  en: ({ name }) => `Add: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
};

export const LEAVE_OUT: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `不填${name}`,
  en: ({ name }) => `Leave out: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
};

export const IN_ORDER: Sentence<{ readonly names: readonly string[] }> = {
  'zh-CN': ({ names }) => `次序：${names.join('、')}`,
  en: ({ names }) => `In this order: ${names.join(', ')}`,
};

/** What is told once, by the name that it has in an answer. */
export const SECRETS_NAMED: Readonly<Record<string, Words>> = {
  apiKey: { 'zh-CN': '接口密钥', en: 'API key' },
  key: { 'zh-CN': '密钥', en: 'Key' },
  token: { 'zh-CN': '令牌', en: 'Token' },
  secret: { 'zh-CN': '签名密钥', en: 'Signing secret' },
  webhookSecret: { 'zh-CN': '推送签名密钥', en: 'Webhook secret' },
  signingSecret: { 'zh-CN': '签名密钥', en: 'Signing secret' },
  link: { 'zh-CN': '链接', en: 'Link' },
  url: { 'zh-CN': '网址', en: 'Web address' },
  password: { 'zh-CN': '密码', en: 'Password' },
  address: { 'zh-CN': '地址', en: 'Address' },
};

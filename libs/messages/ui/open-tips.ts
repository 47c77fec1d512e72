import type { Words } from '../locale.js';

/** Telling the association what one saw, without an account, and finding out what became of it. */
export const OPEN_TIP_WORDS = {
  title: { 'zh-CN': '举报线索', en: 'Report what you saw' },
  lead: {
    'zh-CN':
      '看到涉嫌假冒、侵权或者危害安全的商品或者直播内容，可以向协会反映，无需账户。协会转交平台、权利人或者主管部门，或者说明不转交的理由。反映线索不产生当事人地位，也不影响您作为消费者的权利。',
    en: 'If you saw goods or live streams that may be fake, infringing or unsafe, tell the association; no account is needed. It hands this to the platform, the right holder or an authority, or says why not. It gives you no part in a dispute and leaves your rights as a consumer untouched.',
  },
  subject: { 'zh-CN': '关于什么', en: 'What it is about' },
  words: { 'zh-CN': '您看到了什么', en: 'What you saw' },
  wordsHelp: { 'zh-CN': '什么商品、什么时间、有什么不对', en: 'Which goods, when, and what is wrong' },
  where: { 'zh-CN': '在哪里看到', en: 'Where you saw it' },
  whereHelp: { 'zh-CN': '商品链接、直播间或者店铺名称', en: 'A link, a live room or a shop' },
  contact: { 'zh-CN': '您的联系方式', en: 'How you can be asked back' },
  contactHelp: {
    'zh-CN': '可以不填。填写后只有协会工作人员看到，不会转交他人。',
    en: 'Need not be told. The association’s people alone see it; it is handed to nobody.',
  },
  send: { 'zh-CN': '提交', en: 'Send' },
  missing: { 'zh-CN': '请填写', en: 'Please fill this in' },
  taken: { 'zh-CN': '已收到', en: 'It was received' },
  number: { 'zh-CN': '编号', en: 'Number' },
  code: { 'zh-CN': '查询码', en: 'Code to look it up' },
  keep: {
    'zh-CN': '请保存查询码：查询处理结果只凭此码，协会不会再次告知。',
    en: 'Keep this code: what became of it is told to whoever has it, and the code is told this once.',
  },
  look: { 'zh-CN': '查看处理情况', en: 'See what became of it' },
  lookTitle: { 'zh-CN': '查询处理情况', en: 'What became of a tip' },
  lookLead: { 'zh-CN': '已经反映过的，填写查询码。', en: 'If you have told something before, give its code.' },
  notACode: { 'zh-CN': '查询码不完整', en: 'The code is not complete' },
  fate: { 'zh-CN': '处理情况', en: 'What became of it' },
  receivedAt: { 'zh-CN': '收到时间', en: 'Received at' },
  unknown: { 'zh-CN': '没有这个查询码', en: 'There is no such code' },
  unknownHelp: { 'zh-CN': '请逐字核对。', en: 'Please check every character.' },
} as const satisfies Record<string, Words>;

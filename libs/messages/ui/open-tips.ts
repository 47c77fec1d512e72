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
  claimCode: { 'zh-CN': '领奖码', en: 'Claim code' },
  keepClaim: {
    'zh-CN': '领奖码由您的浏览器生成，协会没有保存，遗失后无法补发。线索得到处理并决定奖励的，凭查询码和领奖码领取。',
    en: 'The claim code was made by your browser; the association does not have it and cannot give it again. If a reward is granted for what you told, it is claimed with both codes.',
  },
  reward: { 'zh-CN': '奖励', en: 'Reward' },
  lookReward: { 'zh-CN': '查询奖励', en: 'See whether there is a reward' },
  lookRewardHelp: {
    'zh-CN': '是否奖励只告知持有领奖码的人。',
    en: 'Of a reward whoever has the claim code alone is told.',
  },
  noReward: { 'zh-CN': '领奖码不正确，或者尚未决定奖励', en: 'The code is not right, or no reward was granted yet' },
  claim: { 'zh-CN': '领取奖励', en: 'Claim the reward' },
  claimLead: {
    'zh-CN': '姓名和收款方式只供协会支付使用，支付后按期删除，不告知任何他人。',
    en: 'Name and way of payment are used by the association to pay you, erased after their time, and told to nobody else.',
  },
  payee: { 'zh-CN': '领取人', en: 'Whom to pay' },
  payment: { 'zh-CN': '收款方式', en: 'How to pay' },
  paymentHelp: { 'zh-CN': '开户银行和账号，或者联系方式', en: 'Bank and account, or how you can be reached' },
  notConcerned: {
    'zh-CN': '我不是协会工作人员，不是权利人、被举报人或者其利害关系人，也未就此事从他人处取得报酬',
    en: 'I do not work for the association, am neither the right holder nor whom this is about nor affiliated with either, and nobody else paid me for it',
  },
  claimed: { 'zh-CN': '已登记领取', en: 'Your claim was received' },
  look: { 'zh-CN': '查看处理情况', en: 'See what became of it' },
  lookTitle: { 'zh-CN': '查询处理情况', en: 'What became of a tip' },
  lookLead: { 'zh-CN': '已经反映过的，填写查询码。', en: 'If you have told something before, give its code.' },
  notACode: { 'zh-CN': '查询码不完整', en: 'The code is not complete' },
  fate: { 'zh-CN': '处理情况', en: 'What became of it' },
  receivedAt: { 'zh-CN': '收到时间', en: 'Received at' },
  unknown: { 'zh-CN': '没有这个查询码', en: 'There is no such code' },
  unknownHelp: { 'zh-CN': '请逐字核对。', en: 'Please check every character.' },
} as const satisfies Record<string, Words>;

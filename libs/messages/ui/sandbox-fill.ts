import type { Sentence, Words } from '../locale.js';

/** Filling a sandbox with what a platform meets, and emptying it. */
export const SANDBOX_FILL = {
  title: { 'zh-CN': '沙箱', en: 'Sandbox' },
  cases: { 'zh-CN': '模拟案件', en: 'Synthetic disputes' },
  help: {
    'zh-CN':
      '生成平台会遇到的各阶段的案件：待采取和逾期的措施、待答复的询问、等待期、协商、调解、专家组、待受理的委托投诉、待答复的处理结果。当事人、调解员和专家均为虚构；沙箱的法定时间随之推进24日左右。',
    en: 'One dispute in each stage that a platform meets: measures asked and overdue, an inquiry, a waiting period, talks, mediation, a panel, complaints handed over, a result to answer. Parties, mediator and expert are invented. The sandbox’s legal time goes on by some 24 days meanwhile.',
  },
  fill: { 'zh-CN': '填充沙箱', en: 'Fill the sandbox' },
  filling: { 'zh-CN': '正在生成', en: 'Being filled' },
  filled: { 'zh-CN': '已填充', en: 'Filled' },
  failed: { 'zh-CN': '未完成', en: 'Stopped halfway' },
  failedHelp: {
    'zh-CN': '填充中断，没有完成。请重置沙箱后再试。',
    en: 'Filling stopped halfway. Reset the sandbox and try again.',
  },
  empty: { 'zh-CN': '尚未填充', en: 'Not filled yet' },
  state: { 'zh-CN': '状态', en: 'State' },
  begun: { 'zh-CN': '案件数', en: 'Disputes' },
  resetTitle: { 'zh-CN': '重置', en: 'Begin anew' },
  resetHelp: {
    'zh-CN':
      '记录只增不改，所以不是删除：平台迁入一个新的空沙箱，地址、密钥、接收地址和人员不变；原有案件留在旧沙箱，不再可见。',
    en: 'What is recorded stays, so nothing is deleted: you move into a fresh, empty sandbox. Address, keys, receiver and people stay the same; the disputes are left behind, where nobody gets in any more.',
  },
  reset: { 'zh-CN': '重置沙箱', en: 'Reset the sandbox' },
  resetAll: {
    'zh-CN': '沙箱中所有平台的案件都会一并留下，正在使用的其他人会看到空的沙箱。',
    en: 'The disputes of every platform in this sandbox are left behind; whoever else is in it sees it empty.',
  },
} as const satisfies Record<string, Words>;

export const FILLED_OF: Sentence<{ readonly filed: number; readonly disputes: number }> = {
  'zh-CN': ({ filed, disputes }) => `${filed} / ${disputes}`,
  en: ({ filed, disputes }) => `${filed} of ${disputes}`,
};

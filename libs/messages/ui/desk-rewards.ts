import type { Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Rewards for tips at the desk. */
export const DESK_REWARD_WORDS = {
  title: DESK_PLACES.rewards,
  one: { 'zh-CN': '奖励', en: 'Reward' },
  help: {
    'zh-CN': '由一名经办人依现行奖励规则提出，另一名经办人决定；在系统外支付后登记。举报人身份不在此显示。',
    en: 'Proposed by one case manager by the rules in force, decided by another, paid outside and written down. Who gave a tip is not shown here.',
  },
  rules: { 'zh-CN': '奖励规则', en: 'Rules of reward' },
  budget: { 'zh-CN': '本期预算', en: 'Budget of the period' },
  period: { 'zh-CN': '本期开始', en: 'The period began' },
  left: { 'zh-CN': '尚余', en: 'Left' },
  noRules: {
    'zh-CN': '没有现行有效的奖励规则，暂不能奖励。',
    en: 'No rules of reward are in force, so that nothing can be granted.',
  },
  none: { 'zh-CN': '尚无奖励', en: 'There are no rewards yet' },
  noneHelp: {
    'zh-CN': '线索得到处理后，可以在线索页面提出奖励建议。',
    en: 'Once somebody acted on a tip, a reward is proposed on the page of the tip.',
  },
  proposed: { 'zh-CN': '提出时间', en: 'Proposed' },
  stage: { 'zh-CN': '状态', en: 'State' },
  grade: { 'zh-CN': '等级', en: 'Grade' },
  sum: { 'zh-CN': '金额', en: 'Sum' },
  claimUntil: { 'zh-CN': '领取截止', en: 'To be claimed until' },
  paidOn: { 'zh-CN': '支付日期', en: 'Paid on' },
  reason: { 'zh-CN': '建议理由', en: 'Why it was proposed' },
  proposer: { 'zh-CN': '提出人', en: 'Proposed by' },
  decider: { 'zh-CN': '决定人', en: 'Decided by' },
  ground: { 'zh-CN': '不予支付的情形', en: 'Why it is withheld' },
  refusal: { 'zh-CN': '不予奖励的理由', en: 'Why not' },
  payee: { 'zh-CN': '领取人', en: 'Whom to pay' },
  payment: { 'zh-CN': '支付方式', en: 'How' },
  reference: { 'zh-CN': '支付凭证号', en: 'Reference of the payment' },
  mayPropose: { 'zh-CN': '该线索符合下列奖励等级。', en: 'The tip fits these grades of the rules.' },
  noGrade: {
    'zh-CN': '没有适用的奖励等级：尚无现行规则、尚无处理结果，或者提交时没有留下领奖码。',
    en: 'No grade fits: there are no rules in force, nothing came of the tip yet, or it came without a claim code.',
  },
} as const satisfies Record<string, Words>;

import type { RewardCommand } from '#domain/reward/actions.js';
import type { WithholdingGround } from '#domain/reward/events.js';
import type { RewardedOutcome } from '#domain/reward/reward-rules.js';
import type { RewardStage } from '#domain/reward/state.js';
import type { Sentence, Words } from '../locale.js';

/** How far a reward is; for the staff, and for whoever gave the tip. */
export const REWARD_STAGES_NAMED = {
  proposed: { 'zh-CN': '待决定', en: 'To be decided' },
  declined: { 'zh-CN': '不予奖励', en: 'Not granted' },
  granted: { 'zh-CN': '已同意，待领取', en: 'Granted, to be claimed' },
  lapsed: { 'zh-CN': '逾期未领取', en: 'Not claimed in time' },
  claimed: { 'zh-CN': '已领取登记，待支付', en: 'Claimed, to be paid' },
  paid: { 'zh-CN': '已支付', en: 'Paid' },
  withheld: { 'zh-CN': '不予支付', en: 'Withheld' },
} as const satisfies Record<RewardStage, Words>;

export const WITHHOLDING_GROUNDS_NAMED = {
  officer: {
    'zh-CN': '领取人为协会工作人员或者负有监督、报告义务的人员',
    en: 'Works for the association, or had to report it',
  },
  affiliated: {
    'zh-CN': '领取人为权利人、被举报人或者其利害关系人',
    en: 'Is affiliated with the right holder or with whom the tip is about',
  },
  'paid-by-another': { 'zh-CN': '领取人就同一事项已从他人处取得报酬', en: 'Was paid by somebody else for the same' },
  untrue: { 'zh-CN': '声明不实', en: 'Declared what is not true' },
} as const satisfies Record<WithholdingGround, Words>;

export const REWARDED_OUTCOMES_NAMED = {
  acted: { 'zh-CN': '已处理', en: 'Something was done' },
  'taken-up': { 'zh-CN': '已受理', en: 'It was taken up' },
} as const satisfies Record<RewardedOutcome, Words>;

/** What stands on the button for each command about a reward. */
export const REWARD_COMMANDS = {
  ProposeReward: { 'zh-CN': '提出奖励建议', en: 'Propose a reward' },
  DecideReward: { 'zh-CN': '决定是否奖励', en: 'Grant the reward, or not' },
  ClaimReward: { 'zh-CN': '领取奖励', en: 'Claim the reward' },
  RecordRewardPaid: { 'zh-CN': '登记已支付', en: 'Write down that it was paid' },
  WithholdReward: { 'zh-CN': '不予支付', en: 'Withhold it' },
  ReleaseReward: { 'zh-CN': '恢复支付', en: 'Let it be paid after all' },
} as const satisfies Record<RewardCommand['type'], Words>;

export const YUAN: Sentence<{ readonly sum: number }> = {
  'zh-CN': ({ sum }) => `${sum.toLocaleString('en-US')}元`,
  en: ({ sum }) => `CNY ${sum.toLocaleString('en-US')}`,
};

/** What the association says of a reward to whoever asks for the fate of the tip: never who decided it. */
export const REWARD_FATE = {
  granted: {
    'zh-CN': ({ sum, until }) => `协会决定奖励${sum}元。请在${until}前（含当日）凭领奖码领取。`,
    en: ({ sum, until }) =>
      `The association grants a reward of CNY ${sum}. Claim it by the end of ${until} with your claim code.`,
  },
  claimed: {
    'zh-CN': ({ sum }) => `奖励${sum}元已登记领取，等待支付。`,
    en: ({ sum }) => `The reward of CNY ${sum} was claimed and waits to be paid.`,
  },
  paid: {
    'zh-CN': ({ sum }) => `奖励${sum}元已支付。`,
    en: ({ sum }) => `The reward of CNY ${sum} was paid.`,
  },
  lapsed: {
    'zh-CN': ({ sum }) => `奖励${sum}元逾期未领取，已失效。`,
    en: ({ sum }) => `The reward of CNY ${sum} was not claimed in time.`,
  },
  withheld: {
    'zh-CN': ({ ground }) =>
      `奖励不予支付，理由：${ground}。您认为不属实的，可以与协会联系并说明情况，由另一名经办人复核。`,
    en: ({ ground }) =>
      `The reward is not paid, for this ground: ${ground}. If that is not so, get in touch with the association and say why: another officer looks at it again.`,
  },
} as const satisfies Partial<
  Record<RewardStage, Sentence<{ readonly sum: number; readonly until: string; readonly ground: string }>>
>;

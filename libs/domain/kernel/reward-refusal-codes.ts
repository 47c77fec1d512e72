/** Of a catalogue of risks, and of rewards for tips. */
export const REWARD_REFUSAL_CODES = [
  ...(['TooFewToCite', 'CodeOfAnother', 'RuleWithoutEntry', 'SumOutside'] as const),
  ...(['RewardNotOpen', 'RewardBudgetSpent', 'ClaimCodeWrong'] as const),
] as const;

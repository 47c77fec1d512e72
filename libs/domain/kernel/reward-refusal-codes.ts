/** Of a catalogue of risks, of rewards for tips, and of requests of authorities. */
export const REWARD_REFUSAL_CODES = [
  ...(['TooFewToCite', 'CodeOfAnother', 'RuleWithoutEntry', 'SumOutside'] as const),
  ...(['RewardNotOpen', 'RewardBudgetSpent', 'ClaimCodeWrong'] as const),
  'RoomNeverGoesOut', // what is said there is told to no authority, whoever asks
] as const;

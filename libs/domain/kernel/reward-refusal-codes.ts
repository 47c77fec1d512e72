import { BULLETIN_REFUSAL_CODES } from './bulletin-refusal-codes.js';

/** Of a catalogue of risks, of rewards for tips, of requests of authorities, and of bulletins. */
export const REWARD_REFUSAL_CODES = [
  ...(['TooFewToCite', 'CodeOfAnother', 'RuleWithoutEntry', 'SumOutside'] as const),
  ...(['RewardNotOpen', 'RewardBudgetSpent', 'ClaimCodeWrong'] as const),
  'RoomNeverGoesOut', // what is said there is told to no authority, whoever asks
  ...BULLETIN_REFUSAL_CODES,
] as const;

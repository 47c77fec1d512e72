import { BULLETIN_REFUSAL_CODES } from './bulletin-refusal-codes.js';

/**
 * Of a catalogue of risks, of rewards for tips, of texts of the rules of rating, of requests of authorities, of
 * identifiers and papers of shops, and of bulletins.
 */
export const REWARD_REFUSAL_CODES = [
  ...(['TooFewToCite', 'CodeOfAnother', 'RuleWithoutEntry', 'SumOutside'] as const),
  ...(['RewardNotOpen', 'RewardBudgetSpent', 'ClaimCodeWrong'] as const),
  'RatingTextDiffers', // the program has another text of the rules of rating under this name
  'RatingTextInForce', // the version before is this text already
  'RoomNeverGoesOut', // what is said there is told to no authority, whoever asks
  'LegalGroundMissing', // the paper of an authority names no law on which it rests
  'IdentifierNotAgreed', // no ground of the agreement covers this kind now
  'AssessmentMissing', // no assessment of the impact covers this kind
  'ProofMoved', // the paper was renewed since it was looked at
  'IdentifierKeyMoved', // it was hashed by a key that is no longer in use
  ...BULLETIN_REFUSAL_CODES,
] as const;

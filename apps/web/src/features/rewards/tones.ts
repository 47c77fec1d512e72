import type { RewardLine } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const REWARD_TONES: Readonly<Record<RewardLine['stage'], Tone>> = {
  proposed: 'due',
  declined: 'neutral',
  granted: 'now',
  lapsed: 'neutral',
  claimed: 'due',
  paid: 'lifted',
  withheld: 'neutral',
};

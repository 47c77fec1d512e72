import type { BULLETIN_STAGES_NAMED, ENTRY_STATES_NAMED } from '#messages/bulletin/words.js';
import type { Tone } from '../../kit/status/tones.js';

export const BULLETIN_TONES: Readonly<Record<keyof typeof BULLETIN_STAGES_NAMED, Tone>> = {
  draft: 'now',
  published: 'lifted',
  dropped: 'neutral',
};
export const ENTRY_TONES: Readonly<Record<keyof typeof ENTRY_STATES_NAMED, Tone>> = {
  shown: 'lifted',
  removed: 'neutral',
  withheld: 'now',
  ended: 'neutral',
  'left-out': 'neutral',
};

import type { ASSIGNMENT_STATES_NAMED, CAMPAIGN_STAGES_NAMED } from '#messages/training/words.js';
import type { Tone } from '../../kit/status/tones.js';

export const ASSIGNMENT_TONES: Readonly<Record<keyof typeof ASSIGNMENT_STATES_NAMED, Tone>> = {
  asked: 'neutral',
  agreed: 'now',
  passed: 'lifted',
  overdue: 'overdue',
  declined: 'neutral',
  ended: 'neutral',
};

export const CAMPAIGN_TONES: Readonly<Record<keyof typeof CAMPAIGN_STAGES_NAMED, Tone>> = {
  coming: 'now',
  running: 'lifted',
  over: 'neutral',
  cancelled: 'overdue',
};

import type { Tone } from '../../kit/status/tones.js';

export const OFFICIAL_TONES = {
  unreceived: 'neutral',
  preparing: 'now',
  proposed: 'now',
  approved: 'now',
  answered: 'lifted',
  noted: 'neutral',
} as const satisfies Record<string, Tone>;

import type { Tone } from '../../kit/status/tones.js';

export const GRIEVANCE_TONES = {
  unmade: 'neutral',
  handling: 'now',
  decided: 'neutral',
  'under-review': 'now',
  closed: 'lifted',
} as const satisfies Record<string, Tone>;

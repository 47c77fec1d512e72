import type { RegisterEntry } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const STANDING_TONES = {
  outside: 'neutral',
  applied: 'now',
  refused: 'neutral',
  member: 'lifted',
  suspended: 'held',
  lapsed: 'overdue',
  expelled: 'held',
  left: 'neutral',
} as const satisfies Record<RegisterEntry['standing'], Tone>;

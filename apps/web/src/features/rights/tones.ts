import type { RightLine } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

/** What waits for the association is under way; what waits for its holder takes its time. */
export const RIGHT_TONES = {
  unrecorded: 'neutral',
  'awaiting-check': 'now',
  'awaiting-papers': 'neutral',
  checked: 'lifted',
  refused: 'overdue',
} as const satisfies Record<RightLine['stage'], Tone>;

import type { DepositView, TimestampView } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const DEPOSIT_TONES = {
  named: 'due',
  stored: 'now',
  fixed: 'lifted',
} as const satisfies Record<DepositView['stage'], Tone>;

export const WORTH_TONES = {
  proven: 'lifted',
  untrusted: 'due',
  worthless: 'overdue',
} as const satisfies Record<TimestampView['worth'], Tone>;

import type { TipView } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const TIP_TONES = {
  unheard: 'neutral',
  'awaiting-route': 'now',
  'awaiting-second': 'due',
  routed: 'neutral',
  closed: 'lifted',
} as const satisfies Record<TipView['stage'], Tone>;

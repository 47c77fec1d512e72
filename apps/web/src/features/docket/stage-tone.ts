import type { Tone } from '../../kit/status/tones.js';
import type { STAGES_ASKED } from './asked.js';

/** What waits for the association is under way; what is over is done; everything else takes its time. */
const TONES = {
  'delegation-answer': 'now',
  'party-confirmation': 'neutral',
  intake: 'now',
  curing: 'neutral',
  'awaiting-counter-notice': 'neutral',
  'next-step': 'now',
  mediation: 'now',
  panel: 'now',
  compliance: 'neutral',
  'awaiting-outcome': 'neutral',
  closed: 'lifted',
} as const satisfies Record<(typeof STAGES_ASKED)[number], Tone>;

export const stageTone = (stage: keyof typeof TONES): Tone => TONES[stage];

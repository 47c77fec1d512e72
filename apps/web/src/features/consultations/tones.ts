import type { ConsultationView } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const CONSULTATION_TONES = {
  unasked: 'neutral',
  asked: 'now',
  'details-requested': 'due',
  answered: 'neutral',
  closed: 'lifted',
  handed: 'due',
  granted: 'lifted',
  refused: 'neutral',
} as const satisfies Record<ConsultationView['stage'], Tone>;

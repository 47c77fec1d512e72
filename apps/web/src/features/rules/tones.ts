import type { RuleVersionLine } from '../../client/types.gen.js';
import type { Tone } from '../../kit/status/tones.js';

export const RULE_TONES: Readonly<Record<RuleVersionLine['stage'], Tone>> = {
  draft: 'neutral',
  'comments-open': 'now',
  'comments-closed': 'due',
  coming: 'now',
  'in-force': 'lifted',
  past: 'neutral',
  withdrawn: 'neutral',
};

import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** What a person writes down for a party waits for its confirmation (practice P17); how long, no law says. */
export const dictation = {
  rules: { mostDays: 30, ...house('3(4)') },
  steps: { 'party-confirmation': { within: workingDays(3), onExpiry: 'LapseDictation', ...house('3(3)') } },
} as const satisfies { readonly rules: NonNullable<Rulebook['dictation']>; readonly steps: Partial<Rulebook['steps']> };

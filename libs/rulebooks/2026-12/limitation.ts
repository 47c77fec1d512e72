import type { LimitationRule } from '#domain/rulebook/limitation-rule.js';

/**
 * What a request does to limitation (practice P17). That the law says so was read; that this association is such a body
 * is for its counsel to state.
 */
export const limitation: LimitationRule = {
  effect: 'may-interrupt',
  standing: 'to-be-verified',
  clause: 'Limitation of actions',
  source: 'practice.md P17: a request interrupts limitation where the association may lawfully resolve such disputes',
  confidence: 'law',
};

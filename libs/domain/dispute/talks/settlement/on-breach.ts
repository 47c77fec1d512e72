import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { BreachConsequence } from './terms.js';

/**
 * What a breach leads to where the agreement does not say: what the rulebook says, and by one that says nothing what
 * was settled is in dispute again.
 */
export const onBreachOf = ({ settlement }: Pick<Rulebook, 'settlement'>): BreachConsequence =>
  settlement?.onBreach ?? 'reopen';

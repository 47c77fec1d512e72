import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Dispute } from '../../core/state.js';
import type { Finding, ItemResult } from './findings.js';

/**
 * A finding of malice, or that a measure stays which stops all trade: a second person looks at it before it goes out.
 */
export const isGrave = (
  items: readonly ItemResult[],
  findings: readonly Finding[],
  { measures }: Pick<Dispute, 'measures'>,
  { urgent }: Rulebook,
): boolean => {
  if (findings.some(({ finding }) => finding === 'malicious')) return true;
  const strong = urgent?.ladder.flatMap(({ rung, secondPerson }) => (secondPerson ? [rung] : [])) ?? [];
  return items.some(({ pair, outcome }) => outcome === 'keep' && strong.some((rung) => measures[pair]?.rung === rung));
};

import type { DisputeFile } from '../../core/action.js';
import { isHeldThere } from '../../core/held-there.js';
import { demandMeasures, IN_QUESTION } from '../../measures/measure/set-measures.js';
import type { MeasureSet } from '../../measures/measure/events.js';
import type { PairSubject } from '../../core/subject.js';
import { overtakenBy } from '../panel/overtaken.js';
import type { ItemResult, Remedy } from './findings.js';

/** A court's order holds whatever a panel decides. */
const AGAINST: Readonly<Record<Remedy, 'take-down' | 'restore'>> = { lift: 'take-down', keep: 'restore' };

/**
 * What was decided, by a panel or an award, and adopted is wanted of the platform as measures from now on; nothing
 * where it is so already, by a measure of its own, too, or where parties or a court disposed of it after the panel.
 */
export const carriedOver = (
  items: readonly ItemResult[],
  { dispute, evolve }: DisputeFile,
  ground: 'decided' | 'awarded',
): readonly MeasureSet[] => {
  const open = (pair: PairSubject): boolean => ground === 'awarded' || overtakenBy(dispute, pair) === undefined;
  const pairs = (wanted: Remedy) =>
    items
      .filter(({ pair, outcome }) => outcome === wanted && dispute.courtOrders[pair] !== AGAINST[outcome])
      .filter(({ pair }) => open(pair))
      .map(({ pair }) => pair);
  const lifted = demandMeasures(dispute, pairs('lift'), 'lift', ground, []);
  const missing = pairs('keep').filter((pair) => !isHeldThere(dispute, pair));
  return [...lifted, ...demandMeasures(evolve(dispute, lifted), missing, 'block', ground, IN_QUESTION)];
};

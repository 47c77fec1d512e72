import type { DecisionMade } from './events.js';

type Result = Pick<DecisionMade['data'], 'items' | 'findings'>;

/**
 * Whether two decisions say the same of every item and of what each party filed, in whatever order and for whatever
 * reasons.
 */
export const isSameResult = (one: Result, other: Result): boolean => told(one) === told(other);

const told = ({ items, findings }: Result): string =>
  JSON.stringify([
    items.map(({ pair, outcome }) => `${pair} ${outcome}`).sort(),
    findings
      .map(({ about, partyId, pairs, finding }) => [about, partyId, finding, ...[...pairs].sort()].join(' '))
      .sort(),
  ]);

import type { Checker } from './evidence.js';
import { eventsOf } from './events-of.js';

/** I2: whatever a person did in a dispute was asked for, and what was refused did nothing. */
export const noPhantom: Checker = ({ asked, answers, log }) => {
  const wanted = new Map(asked.map((one) => [one.key, one]));
  const find = eventsOf(log);
  const covered = new Set<number>();
  for (const answer of answers)
    if (wanted.has(answer.key)) for (const row of find(answer)) if (row) covered.add(row.position);
  const unasked = log
    .filter(({ category, by, position }) => category === 'dispute' && by === 'person' && !covered.has(position))
    .map(({ position, type, command }) => ({
      invariant: 'I2' as const,
      position,
      what: `${type} by ${command}: nobody asked for it`,
    }));
  const refused = answers
    .filter(({ key }) => wanted.get(key)?.attempts.at(-1)?.kind === 'fail')
    .map(({ key, position }) => ({
      invariant: 'I2' as const,
      position,
      what: `${wanted.get(key)?.what} ${key} was refused and did something`,
    }));
  return [...unasked, ...refused];
};

import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/** How the parties or a court disposed of a pair themselves; of several the first stands for the panel. */
export const OVERTAKEN = ['taken-to-court', 'settled', 'withdrawn'] as const;

/** By what this pair was overtaken: nobody decides anything about it here any more (practice P1, P10). */
export const overtakenBy = (dispute: Dispute, pair: PairSubject): (typeof OVERTAKEN)[number] | undefined => {
  const { reason } = getStage(dispute, pair);
  return OVERTAKEN.find((one) => one === reason);
};

export const withoutOvertaken = (dispute: Dispute, pairs: readonly PairSubject[]): readonly PairSubject[] =>
  pairs.filter((pair) => overtakenBy(dispute, pair) === undefined);

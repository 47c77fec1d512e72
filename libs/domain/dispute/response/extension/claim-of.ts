import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { DelayClaim } from './events.js';

/** The claim of a delay for this pair that a person has still to examine. */
export const claimOf = ({ delayClaims }: Dispute, pair: PairSubject): DelayClaim | undefined =>
  Object.values(delayClaims).find(({ pairs }) => pairs.includes(pair));

export const isClaimed = (dispute: Dispute, pair: PairSubject): boolean => claimOf(dispute, pair) !== undefined;

import type { ReaderStatus } from '../../../client/types.gen.js';

/** Whoever lags for so long does not come by itself. */
const LATE = 60;

export type ReaderState = 'stuck' | 'late' | 'reading' | 'current';

export const stateOf = ({ parked, secondsBehind, behind }: ReaderStatus): ReaderState => {
  if (parked > 0) return 'stuck';
  if (secondsBehind > LATE) return 'late';
  return behind > 0 ? 'reading' : 'current';
};

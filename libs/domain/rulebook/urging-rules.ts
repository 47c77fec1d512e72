import type { Period } from '../calendar/period.js';
import type { Ruled } from './ruled.js';

/**
 * By when a right holder who was urged to take the warning back or to sue has to have done it: by whichever of the two
 * ends first.
 */
export type UrgingRules = Ruled & {
  /** From the day on which it received the writing. */
  readonly ofReceipt: Period;
  /** From the day on which the writing was sent. */
  readonly ofSending: Period;
};

/** What the time of an urging rests on. */
export const URGING_CLAUSE = '法释〔2009〕21号 art. 18';

import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/**
 * Goods that were in a dispute before are looked at within a working day, and so is the answer that they are others
 * (practice P11).
 */
export const relistingHouse = {
  'check-relisting': { within: workingDays(1), ...house('8(1)') },
  'compare-goods': { within: workingDays(1), ...house('8(2)') },
} as const satisfies Partial<Rulebook['house']>;

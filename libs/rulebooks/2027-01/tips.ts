import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/**
 * A consumer's tip is handed on or closed in this time; of a grave one a second person looks within a working day
 * (practice P21).
 */
export const tipHouse = {
  'route-tip': { within: workingDays(3), ...house('13(1)') },
  'agree-tip': { within: workingDays(1), ...house('13(2)') },
} as const satisfies Partial<Rulebook['house']>;

import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** What has changed of a right that a running dispute relies on is looked at in this time (practice P30). */
export const registerHouse = {
  'review-right': { within: workingDays(2), ...house('14(1)') },
} as const satisfies Partial<Rulebook['house']>;

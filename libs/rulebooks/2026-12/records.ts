import type { Rulebook, WindowExtension } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** What people have to do about filings, rounds and grounds as real records have them (practice P6, P7, P36-P43). */
export const recordSteps = {
  'match-unlisted': { within: workingDays(2), ...house('5(3)') },
  'check-round': { within: workingDays(3), ...house('5(4)') },
  'chase-side-effects': { within: workingDays(1), ...house('4(7)') },
  'examine-delay': { within: workingDays(1), ...house('6(6)') },
  'review-ground': { within: workingDays(5), ...house('6(7)') },
} as const satisfies Partial<Rulebook['house']>;

/** All extensions of a response window together; the law's own periods are never extended (practice P9). */
export const windowExtension: WindowExtension = { mostWorkingDays: 10, ...house('5(2)') };

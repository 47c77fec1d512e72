import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** How documents are brought where no interface brings them (practice P3, P16). */
export const channels = {
  steps: {
    // No statute deems a letter to have arrived in this procedure: the day is the association's own and holds as long
    // as nothing else is proved.
    'deemed-arrival': { within: workingDays(5), onExpiry: 'DeemArrival', ...house('4(8)') },
  },
  house: {
    'serve-by-hand': { within: workingDays(1), ...house('4(9)') },
    'ask-by-hand': { within: workingDays(1), ...house('4(10)') },
  },
  deemedChannels: ['post'],
} as const satisfies Pick<Rulebook, 'deemedChannels'> & {
  readonly steps: Partial<Rulebook['steps']>;
  readonly house: Partial<Rulebook['house']>;
};

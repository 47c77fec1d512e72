import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** Matters handed to authorities, or by them (practice P17, P21). */
export const referrals = {
  rules: {
    secondPerson: ['health-and-safety', 'suspected-crime'],
    clause: 'House rules 12(1)',
    source: 'practice.md P21: health and safety goods and suspected crime go to a second person for referral',
    confidence: 'practice',
  },
  house: {
    'agree-referral': { within: workingDays(1), ...house('12(2)') },
    'chase-referral': { within: workingDays(10), ...house('12(3)') },
  },
} as const satisfies { readonly rules: NonNullable<Rulebook['referrals']>; readonly house: Partial<Rulebook['house']> };

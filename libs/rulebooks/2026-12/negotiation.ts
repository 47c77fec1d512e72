import type { NegotiationRules } from '#domain/rulebook/expedited.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/**
 * The time boxes of a negotiation; the statutory clocks run on beside it unless both sides stay them (practice P9,
 * P22).
 */
export const negotiationSteps = {
  'awaiting-consent': { within: workingDays(3), ...house('9(1)'), onExpiry: 'LapseNegotiation' },
  negotiation: { within: workingDays(10), ...house('9(2)'), onExpiry: 'LapseNegotiation' },
  'performance-check': { within: workingDays(5), ...house('9(4)'), onExpiry: 'ConfirmBySilence' },
  'breach-hearing': { within: workingDays(5), ...house('9(5)'), onExpiry: 'CloseHearing' },
} as const satisfies Partial<Rulebook['steps']>;

/** What people have to do about what was promised. */
export const negotiationHouse = {
  'chase-undertaking': { within: workingDays(2), ...house('9(6)') },
  'decide-breach': { within: workingDays(5), ...house('9(7)') },
} as const satisfies Partial<Rulebook['house']>;

export const negotiation: NegotiationRules = { mostOffers: 20, mostStayDays: 30, ...house('9') };

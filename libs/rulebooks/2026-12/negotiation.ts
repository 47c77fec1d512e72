import type { NegotiationRules } from '#domain/lanes.js';
import type { Rulebook } from '#domain/rulebook.js';
import { house, workingDays } from '../terms.js';

/** The time boxes of a negotiation; the statutory clocks run on beside it unless both sides stay them (practice P9, P22). */
export const negotiationSteps = {
  'awaiting-consent': { within: workingDays(3), ...house('9(1)'), onExpiry: 'LapseNegotiation' },
  negotiation: { within: workingDays(10), ...house('9(2)'), onExpiry: 'LapseNegotiation' },
} as const satisfies Partial<Rulebook['steps']>;

export const negotiation: NegotiationRules = { mostOffers: 20, ...house('9') };

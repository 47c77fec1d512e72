/** Who works together on a live stream, and so can settle between them who answers for what. */
export const DUTY_SIDES = ['merchant', 'live-marketer', 'service-agency', 'platform'] as const;
export type DutySide = (typeof DUTY_SIDES)[number];

/**
 * Whose a duty, or an account, is. What is not settled comes first, then what is shared: where a panel has no majority
 * it says no more than that.
 */
export const BEARERS = ['not-settled', 'several', 'producer', ...DUTY_SIDES] as const;
export type Bearer = (typeof BEARERS)[number];

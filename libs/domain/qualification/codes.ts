/** Why a chain is not whole, or does not reach so far. */
export const CHAIN_FAULTS = [
  'no-link-from-owner',
  'no-link-to-shop',
  'no-right-to-authorise',
  'scope-widens',
  'terms-apart',
  'not-in-term',
  'class-not-covered',
  'channel-not-covered',
  'platform-not-covered',
  'territory-not-covered',
  'not-checked',
] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/**
 * Of papers alone: they are there and in term, some are missing or at fault, or nothing is known. Never whether
 * something may be sold.
 */
export const ASK_RESULTS = ['papers-in-order', 'papers-at-fault', 'unknown'] as const;
export type AskResult = (typeof ASK_RESULTS)[number];

export const ASK_REASONS = [
  'not-disclosed', // no file, or its shop lets this platform read nothing: both look alike
  'brand-unknown',
  'owner-itself',
  'chain-whole',
  'sale-licence-in-term',
  'gi-permission-missing',
  'gi-permission-in-term',
  'no-link-from-owner',
  'no-link-to-shop',
  'no-right-to-authorise',
  'scope-widens',
  'terms-apart',
  'not-in-term',
  'class-not-covered',
  'channel-not-covered',
  'platform-not-covered',
  'territory-not-covered',
  'not-checked',
] as const;
export type AskReason = (typeof ASK_REASONS)[number];

import { PPM } from './fixed-point.js';
import { wilsonOf } from './wilson.js';

/** How many of how many; with enough of them the rate and Wilson's interval of 95 % for it, in parts per million. */
export type Share = {
  readonly part: number;
  readonly whole: number;
  readonly rate?: number;
  readonly low?: number;
  readonly high?: number;
};

const Z_95 = 1_960;

/** So few that a rate says nothing: none is reckoned. */
export const LEAST_FOR_A_RATE = 5;

/**
 * A share with what luck alone may make of it (Wilson 1927). Below the least number there is no rate: of two cases one
 * is not “50 %”.
 */
export const shareOf = (part: number, whole: number, least = LEAST_FOR_A_RATE): Share => {
  if (whole < least) return { part, whole };
  const low = wilsonOf(part, whole, Z_95) ?? 0;
  // the interval of what is not the part, turned round
  const high = PPM - (wilsonOf(whole - part, whole, Z_95) ?? 0);
  return { part, whole, rate: Math.round((part / whole) * PPM), low, high };
};

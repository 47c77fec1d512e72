import { divided, PPM, squareRoot } from './fixed-point.js';

const SCALE = 1_000_000_000_000n;

/**
 * Lower end of Wilson's interval for a rate, in parts per million (Wilson 1927): what the rate is at least, with luck
 * taken out. `z` in thousandths, 1960 for 95 %. Counts are fractions `part / whole` of `counts`, which may be weighted.
 * Undefined for no counts.
 */
export const wilsonLower = (part: bigint, whole: bigint, countsPpm: bigint, zMilli: number): number | undefined => {
  if (whole <= 0n || countsPpm <= 0n) return undefined;
  const n = countsPpm * (SCALE / BigInt(PPM));
  const x = (n * part) / whole;
  const z2 = BigInt(zMilli) * BigInt(zMilli) * (SCALE / 1_000_000n);
  const spread = squareRoot(z2 * ((x * (n - x)) / n + z2 / 4n));
  const numerator = x + z2 / 2n - spread;
  return numerator <= 0n ? 0 : Number(divided(numerator * BigInt(PPM), n + z2));
};

/** The same for plain counts: so many of so many. */
export const wilsonOf = (part: number, whole: number, zMilli: number): number | undefined =>
  wilsonLower(BigInt(part), BigInt(whole), BigInt(whole) * BigInt(PPM), zMilli);

/**
 * Whole numbers alone, so that two machines, two engines and two years give the same digits: no Math.pow, no Math.exp,
 * whose last bits the language leaves open. 2^(-age/H) is made of products of square roots of one half, each kept as an
 * integer of 60 binary places.
 */
const PLACES = 60n;
const ONE = 1n << PLACES;

/** Parts per million: rates, means and decay. */
export const PPM = 1_000_000;

/** The largest whole number whose square is not above `value`. Throws RangeError below zero. */
export const squareRoot = (value: bigint): bigint => {
  if (value < 0n) throw new RangeError(`No root of ${value}`);
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (let next = (root + value / root) >> 1n; next < root; next = (root + value / root) >> 1n) root = next;
  return root;
};

/** Nearest whole number, halves upward; for what is not below zero. */
export const divided = (numerator: bigint, denominator: bigint): bigint =>
  (2n * numerator + denominator) / (2n * denominator);

/** 2^(-1/2), 2^(-1/4), 2^(-1/8) and so on. */
const HALVINGS: readonly bigint[] = (() => {
  const roots = [squareRoot(ONE * (ONE >> 1n))];
  while (roots.length < 32) roots.push(squareRoot((roots.at(-1) ?? ONE) * ONE));
  return roots;
})();

/**
 * 2^(-numerator/denominator) for 0 ≤ numerator < denominator: the fraction in 32 binary places, each of which takes one
 * root or not.
 */
const partOfHalving = (numerator: number, denominator: number): bigint => {
  const fraction = (BigInt(numerator) << 32n) / BigInt(denominator);
  return HALVINGS.reduce(
    (product, root, place) => ((fraction >> BigInt(31 - place)) & 1n ? (product * root) >> PLACES : product),
    ONE,
  );
};

const tables = new Map<number, readonly number[]>();

/**
 * What is left after each day of one half-life, in parts per million; the first is the whole. Published with the rules.
 */
export const decayTable = (halfLifeDays: number): readonly number[] => {
  const known = tables.get(halfLifeDays);
  if (known) return known;
  if (!Number.isInteger(halfLifeDays) || halfLifeDays < 1) throw new RangeError(`A half-life of ${halfLifeDays} days`);
  const table = Array.from({ length: halfLifeDays }, (_, day) =>
    Number(divided(partOfHalving(day, halfLifeDays) * BigInt(PPM), ONE)),
  );
  tables.set(halfLifeDays, table);
  return table;
};

/**
 * What is left of a fact that is so many days old, in parts per million. A fact of the day, or of one to come, is
 * whole.
 */
export const decay = (ageDays: number, halfLifeDays: number): number => {
  if (ageDays <= 0) return PPM;
  const table = decayTable(halfLifeDays);
  const halvings = Math.floor(ageDays / halfLifeDays);
  const rest = table[ageDays - halvings * halfLifeDays] ?? 0;
  return halvings > 20 ? 0 : rest >> halvings; // below one in a million nothing is left
};

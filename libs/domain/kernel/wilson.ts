/** The 97.5 % point of the normal distribution: 95 % between both bounds. */
const Z = 1.96;

/**
 * Lower bound, between 0 and 1, of a rate that was seen `hits` times in `all` (Wilson 1927; procedures.md 5.3): 2 of 2
 * is 0.342, 90 of 100 is 0.826. 0 where nothing was seen, which is no rate at all.
 */
export const wilsonLower = (hits: number, all: number): number => {
  if (all === 0) return 0;
  const [p, z2] = [hits / all, Z * Z];
  return (p + z2 / (2 * all) - Z * Math.sqrt((p * (1 - p)) / all + z2 / (4 * all * all))) / (1 + z2 / all);
};

/** The same in whole thousandths, rounded down: a rate is never told better founded than it is. */
export const wilsonThousandths = (hits: number, all: number): number =>
  Math.max(0, Math.floor(wilsonLower(hits, all) * 1000));

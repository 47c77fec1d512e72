/**
 * How long the given share of what was counted took at most, as Prometheus' `histogram_quantile` reckons: within a
 * bucket as if evenly spread, and beyond the last bound that bound. Undefined where nothing was counted.
 */
export function quantileOf(share: number, counts: readonly number[], bounds: readonly number[]): number | undefined {
  const rank = share * counts.reduce((total, count) => total + count, 0);
  if (rank === 0) return undefined;
  let before = 0;
  for (const [at, bound] of bounds.entries()) {
    const count = counts[at] ?? 0;
    const from = bounds[at - 1] ?? 0;
    if (count > 0 && before + count >= rank) return from + (bound - from) * ((rank - before) / count);
    before += count;
  }
  return bounds.at(-1);
}

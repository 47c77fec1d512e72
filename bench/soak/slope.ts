export type Point = { readonly at: number; readonly size: number };

/** The median of the slopes of all pairs (Theil–Sen): a few wild points move it no more than one does. */
export function slopeOf(points: readonly Point[]): number {
  const slopes = points
    .flatMap((one, index) =>
      points
        .slice(index + 1)
        .flatMap((other) => (other.at > one.at ? (other.size - one.size) / (other.at - one.at) : [])),
    )
    .toSorted((a, b) => a - b);
  const middle = slopes.length >> 1;
  const [low, high] = [slopes[slopes.length % 2 === 0 ? middle - 1 : middle], slopes[middle]];
  return low === undefined || high === undefined ? 0 : (low + high) / 2;
}

/** Of each span of time the point with the least: what a collector of garbage could not give back. */
export const leastOfEach = (points: readonly Point[], span: number): readonly Point[] =>
  [...Map.groupBy(points, ({ at }) => Math.floor(at / span)).values()].flatMap(
    (some) => some.toSorted((a, b) => a.size - b.size)[0] ?? [],
  );

/** Something that one worker of a release does for all. `weight` is how much work it is beside the others. */
export type Lease = {
  readonly name: string;
  readonly weight: number;
  /** One worker of all releases does it. */
  readonly isShared?: true;
};

type Standing = {
  /** All that there is to do, the heaviest first. */
  readonly leases: readonly Lease[];
  readonly mine: ReadonlySet<string>;
  /** What nobody holds. */
  readonly free: ReadonlySet<string>;
  /** What nobody held the last time either: it fitted into no share, and whoever sees it takes it. */
  readonly left: ReadonlySet<string>;
  /** How many workers share it out, this one included. */
  readonly workers: number;
};

/**
 * What a worker takes and what it gives back, so that each has about the same share of the work and nothing is left
 * undone.
 */
export function shareOut({ leases, mine, free, left, workers }: Standing): {
  readonly take: readonly string[];
  readonly give: readonly string[];
} {
  const weigh = (some: readonly Lease[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const share = Math.ceil(weigh(leases) / Math.max(1, workers));
  const held = leases.filter(({ name }) => mine.has(name));
  let load = weigh(held);
  const take: string[] = [];
  for (const { name, weight } of leases) {
    if (!free.has(name) || (load > 0 && load + weight > share && !left.has(name))) continue;
    take.push(name);
    load += weight;
  }
  const give: string[] = [];
  // the lightest first; never so much that somebody else would have to give it back
  for (const { name, weight } of held.toReversed()) {
    if (load - weight < share) break;
    give.push(name);
    load -= weight;
  }
  return { take, give };
}

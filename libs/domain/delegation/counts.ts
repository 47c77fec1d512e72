/** What both sides count of a month, by the day on which it happened. */
export const COUNTED = ['handed-over', 'accepted', 'declined', 'withdrawn', 'returned', 'answered'] as const;
export type CountedOutcome = (typeof COUNTED)[number];
export type Counts = { readonly [C in CountedOutcome]: number };

export type CountDifference = {
  readonly what: CountedOutcome;
  readonly platform: number;
  readonly association: number;
};

/** A count of everything that is counted. */
export const countsOf = (count: (what: CountedOutcome) => number): Counts =>
  Object.fromEntries(COUNTED.map((what) => [what, count(what)])) as Counts;

/** Where the two sides counted otherwise. */
export const differencesOf = (platform: Counts, association: Counts): readonly CountDifference[] =>
  COUNTED.filter((what) => platform[what] !== association[what]).map((what) => ({
    what,
    platform: platform[what],
    association: association[what],
  }));

/** Everything that is counted as both sides did: where nothing differs the association counted the same. */
export const bothCounts = (platform: Counts, differences: readonly CountDifference[]): readonly CountDifference[] =>
  COUNTED.map((what) => {
    const association = differences.find((one) => one.what === what)?.association;
    return { what, platform: platform[what], association: association ?? platform[what] };
  });

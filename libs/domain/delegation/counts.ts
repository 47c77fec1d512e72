/** What both sides count of a month, by the day on which it happened. */
export const COUNTED = ['handed-over', 'accepted', 'declined', 'withdrawn', 'returned', 'answered'] as const;
export type CountedOutcome = (typeof COUNTED)[number];
export type Counts = { readonly [C in CountedOutcome]: number };

export type CountDifference = { readonly what: CountedOutcome; readonly platform: number; readonly association: number };

/** Where the two sides counted otherwise. */
export const differencesOf = (platform: Counts, association: Counts): readonly CountDifference[] =>
  COUNTED.filter((what) => platform[what] !== association[what]).map((what) => ({ what, platform: platform[what], association: association[what] }));

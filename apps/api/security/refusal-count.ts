const MINUTE = 60_000;
/** So many refusals of one asker are noted one by one in a minute; the rest as a number. */
const ONE_BY_ONE = 20;
/** Askers remembered within a minute: beyond that further ones are counted together. */
const MOST_ASKERS = 10_000;

export type LeftOut = { readonly asker: string; readonly count: number };

/** Keeps whoever is refused thousands of times from filling the log of security: what is left out is counted. */
export function countRefusals() {
  let minute = 0;
  let counts = new Map<string, number>();
  return {
    /** Whether this one is to be noted by itself. */
    isNoted: (asker: string): boolean => {
      const known = counts.has(asker) || counts.size < MOST_ASKERS ? asker : 'others';
      const count = (counts.get(known) ?? 0) + 1;
      counts.set(known, count);
      return count <= ONE_BY_ONE;
    },
    /** How many of whom were left out in the minutes that are over; each is told once. */
    leftOut: (now: Date): readonly LeftOut[] => {
      const current = Math.floor(now.getTime() / MINUTE);
      if (current === minute) return [];
      minute = current;
      const over = counts;
      counts = new Map();
      return [...over]
        .filter(([, count]) => count > ONE_BY_ONE)
        .map(([asker, count]) => ({ asker, count: count - ONE_BY_ONE }));
    },
  };
}

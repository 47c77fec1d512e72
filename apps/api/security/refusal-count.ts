const MINUTE = 60_000;
/** So many refusals of one asker are noted one by one in a minute; the rest as a number. */
const ONE_BY_ONE = 20;
/** Askers remembered within a minute: beyond that further ones are counted together. */
const MOST_ASKERS = 10_000;

export type LeftOut = { readonly asker: string; readonly count: number };

/**
 * Keeps whoever is refused thousands of times from filling the log of security: what is left out is counted. A minute
 * is one of the clock that is handed in, and not of when somebody asks for what was left out.
 */
export function countRefusals() {
  let minute = 0;
  let counts = new Map<string, number>();
  let over: LeftOut[] = [];
  const turn = (now: Date): void => {
    const current = Math.floor(now.getTime() / MINUTE);
    if (current === minute) return;
    minute = current;
    for (const [asker, count] of counts) if (count > ONE_BY_ONE) over.push({ asker, count: count - ONE_BY_ONE });
    counts = new Map();
  };
  return {
    /** Whether this one is to be noted by itself. */
    isNoted: (asker: string, now: Date): boolean => {
      turn(now);
      const known = counts.has(asker) || counts.size < MOST_ASKERS ? asker : 'others';
      const count = (counts.get(known) ?? 0) + 1;
      counts.set(known, count);
      return count <= ONE_BY_ONE;
    },
    /** How many of whom were left out in the minutes that are over; each is told once. */
    leftOut: (now: Date): readonly LeftOut[] => {
      turn(now);
      const told = over;
      over = [];
      return told;
    },
  };
}

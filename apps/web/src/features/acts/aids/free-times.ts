export type Free = { readonly from: string; readonly until: string };

const isFree = (one: object): one is Free => 'from' in one && 'until' in one;
const order = (one: Free, other: Free): number => one.from.localeCompare(other.from);
const utc = (at: string): string => new Date(at).toISOString();

/** When somebody said that it can, from now on, the soonest first. */
export const freeFrom = (said: readonly object[], now: string): readonly Free[] =>
  said
    .filter(isFree)
    .map(({ from, until }) => ({ from: utc(from) < now ? now : utc(from), until: utc(until) }))
    .filter(({ from, until }) => from < until)
    .toSorted(order);

/** When all of them can. */
export const freeTogether = (all: readonly (readonly Free[])[]): readonly Free[] => {
  const [first = [], ...others] = all;
  return others
    .reduce(
      (common, next) =>
        common.flatMap((one) =>
          next.flatMap((other) => {
            const from = one.from > other.from ? one.from : other.from;
            const until = one.until < other.until ? one.until : other.until;
            return from < until ? [{ from, until }] : [];
          }),
        ),
      first,
    )
    .toSorted(order);
};

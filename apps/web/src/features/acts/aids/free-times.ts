export type Free = { readonly from: string; readonly until: string };

/** What is left of these times from now on. */
export const freeFrom = (times: readonly Free[], now: string): readonly Free[] =>
  times.map(({ from, until }) => ({ from: from < now ? now : from, until })).filter(({ from, until }) => from < until);

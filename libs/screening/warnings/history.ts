/** One day of one subject: how many of how many were complained of, or pointed out and confirmed. */
export type DayCount = { readonly day: number; readonly part: number; readonly whole: number };

/** A shop, a category, a right: what may be warned of, and the group that has its seasons in common. */
export type Subject = { readonly id: string; readonly group: string; readonly days: readonly DayCount[] };

/** Days are counted from one epoch. Of a festival each day on which it fell, the earlier ones with the one to come. */
export type Festival = { readonly name: string; readonly on: readonly number[] };

export type Sum = { readonly part: number; readonly whole: number };

/** What was counted from a day to before another. */
export const sumOf = (days: readonly DayCount[], from: number, until: number): Sum => {
  let [part, whole] = [0, 0];
  for (const one of days)
    if (one.day >= from && one.day < until) {
      part += one.part;
      whole += one.whole;
    }
  return { part, whole };
};

export const together = (sums: readonly Sum[]): Sum =>
  sums.reduce((all, { part, whole }) => ({ part: all.part + part, whole: all.whole + whole }), { part: 0, whole: 0 });

import { sumOf, together, type Festival, type Subject, type Sum } from './history.js';

/** So long before a festival, and after it, trade is not as on other days. */
export const BEFORE_FESTIVAL = 42;
const AFTER_FESTIVAL = 7;
const YEAR = 365;
/** A group’s rate counts in a subject’s own like so many of its own goods: who is new is expected to be like the others. */
const BORROWED = 200;
/** A season is believed up to this, so that one bad year of a small group excuses nothing. */
const MOST_SEASON = 3;

const isQuiet = (day: number, festivals: readonly Festival[]): boolean =>
  !festivals.some(({ on }) => on.some((one) => day >= one - BEFORE_FESTIVAL && day < one + AFTER_FESTIVAL));

const rateOf = ({ part, whole }: Sum): number => (whole === 0 ? 0 : part / whole);

/** What is usual in a group: on quiet days of the year before, at this distance from the festival in earlier years. */
export type Usual = { readonly quiet: Sum; readonly season: number; readonly years: number; readonly scatter: number };

export const quietOf = ({ days }: Subject, festivals: readonly Festival[], until: number): Sum =>
  together(days.filter(({ day }) => day >= until - YEAR && day < until && isQuiet(day, festivals)));

export function usualOf(
  subjects: readonly Subject[],
  festivals: readonly Festival[],
  festival: Festival,
  { from, until }: { readonly from: number; readonly until: number },
): Usual {
  const next = festival.on.find((one) => one >= until) ?? until;
  const quiet = together(subjects.map((one) => quietOf(one, festivals, from)));
  const earlier = festival.on
    .filter((one) => one < from)
    .map((one) => ({
      seen: together(subjects.map(({ days }) => sumOf(days, one - (next - from), one - (next - until)))),
      quiet: together(subjects.map((subject) => quietOf(subject, festivals, one - BEFORE_FESTIVAL))),
    }))
    .filter((one) => one.seen.part > 0 && one.quiet.part > 0);
  const factors = earlier.map((one) => rateOf(one.seen) / rateOf(one.quiet));
  const season = factors.length === 0 ? 1 : factors.reduce((sum, one) => sum + one, 0) / factors.length;
  return {
    quiet,
    season: Math.min(MOST_SEASON, Math.max(1, season)),
    years: factors.length,
    scatter: scatterOf(subjects, festivals, from),
  };
}

/**
 * How much more than chance alone the weeks of quiet days scatter around each subject’s own rate: Pearson’s statistic
 * by its degrees of freedom, at least 1.
 */
function scatterOf(subjects: readonly Subject[], festivals: readonly Festival[], until: number): number {
  let [sum, free] = [0, 0];
  for (const { days } of subjects) {
    const quiet = days.filter(({ day }) => day >= until - YEAR && day < until && isQuiet(day, festivals));
    const rate = rateOf(together(quiet));
    if (rate === 0) continue;
    const weeks = Map.groupBy(quiet, ({ day }) => Math.floor(day / 7));
    for (const week of weeks.values()) {
      const { part, whole } = together(week);
      if (whole > 0) sum += (part - whole * rate) ** 2 / (whole * rate);
    }
    free += weeks.size - 1;
  }
  return free <= 0 ? 1 : Math.max(1, sum / free);
}

/** What is to be expected of one subject, and how sure that is. */
export type Expected = { readonly rate: number; readonly own: Sum; readonly variance: number };

/** Of so many goods: its own quiet rate, drawn to its group’s, times the season; the variance has its own error in it. */
export function expectedOf(own: Sum, { quiet, season, scatter }: Usual, whole: number): Expected {
  const rate = ((own.part + BORROWED * rateOf(quiet)) / (own.whole + BORROWED)) * season;
  const mean = rate * whole;
  const unsure = (scatter * rate * season) / (own.whole + BORROWED);
  return { rate, own, variance: scatter * mean + whole ** 2 * unsure };
}

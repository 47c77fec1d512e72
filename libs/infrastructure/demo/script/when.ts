/** Shanghai’s, which has no summer time. */
const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The demo’s days are counted back from the one on which it was loaded. */
export type When = {
  /**
   * So many days ago at a local time, `10:00`; at least one. Of what is longer ago than two weeks every other day is
   * worked, of what is longer ago than four every fourth, so that the clock has fewer stops.
   */
  readonly ago: (days: number, time: string) => Date;
  /** Before the loading itself: what is of today. */
  readonly hoursAgo: (hours: number) => Date;
  /** Legal day as YYYY-MM-DD, so many days from the one of the loading. */
  readonly day: (days: number) => string;
  readonly loadedAt: Date;
};

const worked = (days: number): number => days - (days % (days > 28 ? 4 : days > 14 ? 2 : 1));

export const localDay = (instant: Date): string => new Date(instant.getTime() + OFFSET).toISOString().slice(0, 10);

export function whenOf(loadedAt: Date): When {
  const midnight = Math.floor((loadedAt.getTime() + OFFSET) / DAY) * DAY - OFFSET;
  return {
    loadedAt,
    ago: (days, time) => new Date(`${localDay(new Date(midnight - worked(days) * DAY))}T${time}:00+08:00`),
    hoursAgo: (hours) => new Date(loadedAt.getTime() - hours * 3_600_000),
    day: (days) => localDay(new Date(midnight + days * DAY)),
  };
}

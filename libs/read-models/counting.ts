import type { Calendar } from '#domain/calendar/calendar.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Event, Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';

/** Of rows that are made of working days, too. */
export type Counting<E extends Event, Row> = {
  /** The last instant to which days were counted for a row; `open` where one of its days may move, wherever it lies. */
  readonly lastOf: (stream: Stream<E>, row: Row) => Instant | 'open' | undefined;
  /** The calendar that this release brings; of specs another. */
  readonly released?: Calendar;
};

/** By which a release's calendar is told from an older one, which comes before it as text. */
export const nameOfReleased = ({ version, fixed }: Calendar = calendarInUse()): string =>
  [version, ...(fixed ? [fixed.version] : [])].join('+');

/**
 * Whether days counted to that instant may be others by a later calendar: what a release knows ends with a year, and
 * the next year's notice may reach back into its December.
 */
export const restsOnOpenDays = (
  last: Instant | 'open' | undefined,
  { until }: Pick<Calendar, 'until'> = calendarInUse(),
): boolean => last === 'open' || (last !== undefined && localDateAt(last) >= `${until.slice(0, 4)}-12-01`);

/** The latest of these. */
export const latestOf = (instants: readonly Instant[]): Instant | undefined =>
  instants.reduce<Instant | undefined>((last, one) => (last === undefined || one > last ? one : last), undefined);

import type { Calendar } from '#domain/calendar/calendar.js';
import { withNotice, type ConfirmedNotice } from '#domain/calendar/notice.js';
import { cnRegulation2025 } from './cn-regulation-2025.js';
import { RELEASED_CALENDARS } from './released.js';

/**
 * What is known of the official calendar now: the newest table that was released, the years whose notices two people
 * have entered and confirmed since, and beyond them the holidays that are fixed by regulation.
 */
export const calendarInUse = (notices: readonly ConfirmedNotice[] = [], released = RELEASED): Calendar =>
  [...notices].sort(inTurn).reduce(withNotice, released);

/** First the years, one after the other, then what amends them in the order in which it was entered. */
const inTurn = (one: ConfirmedNotice, other: ConfirmedNotice): number => {
  if (one.amends || other.amends) return Number(one.amends === true) - Number(other.amends === true);
  return one.year - other.year;
};

const RELEASED: Calendar = {
  ...(RELEASED_CALENDARS.at(-1) ?? RELEASED_CALENDARS[0]).calendar,
  fixed: cnRegulation2025,
};

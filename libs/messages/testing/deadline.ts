import type { Deadline } from '#domain/calendar/derivation.js';
import { deadlineAfter } from '#domain/calendar/deadline.js';
import type { Period } from '#domain/calendar/period.js';
import { instant } from '#domain/kernel/message.js';
import { getCalendar } from '#rulebooks/calendars/released.js';

const lastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };

/** A deadline counted by the real calendar of 2026. */
export const deadlineFrom = (
  at: string,
  { unit, count }: Pick<Period, 'unit' | 'count'> = { unit: 'calendar-days', count: 15 },
): Deadline =>
  deadlineAfter({
    anchor: { event: 'ServiceArrived', at: instant(at) },
    period: { unit, count, lastDay },
    clause: 'E-Commerce Law 43(2)',
    rulebook: { id: 'cn-ecl', version: '2026-11' },
    calendar: getCalendar('2026'),
  });

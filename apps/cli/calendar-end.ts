import { localDateAt, daysAfter, type LocalDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { calendarOf, PERIOD } from '#application/calendar/calendar-notices.js';
import type { Database } from '#event-store/types.js';

export type CalendarEnd = {
  /** The last day that an official table covers, of the association that knows the fewest. */
  readonly until: LocalDate;
  /** Associations, by their ids, whose legal day is so near the end that periods run past it. */
  readonly near: readonly string[];
};

/** How far the official calendar reaches; undefined where there is no association yet. */
export async function readCalendarEnd(database: Database, machine: Date): Promise<CalendarEnd | undefined> {
  const { rows } = await database.query<{ id: string; clock_offset_ms: string }>(
    'SELECT id, clock_offset_ms FROM office.association ORDER BY id',
  );
  const ends = await Promise.all(
    rows.map(async ({ id, clock_offset_ms: offset }) => {
      const { until } = await calendarOf({ database, associationId: id })();
      const today = localDateAt(instant(machine.getTime() + Number(offset)));
      return { id, until, isNear: daysAfter(today, PERIOD) > until };
    }),
  );
  const [first, ...others] = ends;
  if (!first) return undefined;
  const until = others.reduce((least, one) => (one.until < least ? one.until : least), first.until);
  return { until, near: ends.flatMap(({ id, isNear }) => (isNear ? [id] : [])) };
}

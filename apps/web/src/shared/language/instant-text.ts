import { localDateAt } from '#domain/calendar/local-date.js';
import { formatDay, formatDue, formatForTable, formatInstant, formatMoment } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';

type Instant = Parameters<typeof formatInstant>[0];

/** An instant as the API tells it, by Beijing time. */
export const instantText = (at: string, locale: Locale): string => formatInstant(at as Instant, locale);

/** The last instant of something: midnight belongs to the day that ends. */
export const dueText = (at: string, locale: Locale): string => formatDue(at as Instant, locale);

/** When one meets or said something: to the minute, nothing counts to the second. */
export const momentText = (at: string, locale: Locale): string => formatMoment(at as Instant, locale);

/** The day on which something was, which may be the one before by the clock of the API: China is eight hours ahead. */
export const dayText = (at: string, locale: Locale): string => formatDay(localDateAt(at as Instant), locale);

/** When something was, short and to the second: it goes on file, across a picture, or is laid beside another's log. */
export const shortText = (at: string): string => formatForTable(at as Instant);

/** The same in a column of a table: to the minute, one below the other. */
export const tableText = (at: string): string => shortText(at).slice(0, -3);

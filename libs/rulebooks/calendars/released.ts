import type { Calendar } from '#domain/calendar/calendar.js';
import { cn2025 } from './cn-2025.js';
import { cn2026 } from './cn-2026.js';

export type ReleasedCalendar = { readonly calendar: Calendar; readonly hash: string };

/** Every calendar ever released, newest last, each with the SHA-256 of its canonical JSON. A spec compares. */
export const RELEASED_CALENDARS: readonly [ReleasedCalendar, ...ReleasedCalendar[]] = [
  { calendar: cn2025, hash: 'fa39c730d27a241e007f7e1955128c230d3b1e4a374bd97f3c024587cf49c3a5' },
  { calendar: cn2026, hash: '82cc9ca8637ace34228e70366745db97cd10353256bdb7f318d558614490fa6e' },
];

/** The calendar of that version as it was released. Throws if this program does not have it. */
export const getCalendar = (version: string): Calendar => {
  const found = RELEASED_CALENDARS.find(({ calendar }) => calendar.version === version);
  if (!found) throw new Error(`No calendar ${version}`);
  return found.calendar;
};

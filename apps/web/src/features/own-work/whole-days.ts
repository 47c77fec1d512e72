import { addDays, dayAt } from '../calendar/days.js';

export const beginningOf = (day: string): string => `${day}T00:00:00+08:00`;
/** A last day ends with the beginning of the next. */
export const endOf = (day: string): string => beginningOf(addDays(day, 1));

export const firstDayOf = (from: string): string => dayAt(from);
export const lastDayOf = (until: string): string => dayAt(new Date(Date.parse(until) - 1).toISOString());

import { readDay } from '../../kit/dates/read-day.js';
import { addDays, dayAt } from '../calendar/days.js';

export const beginningOf = (day: string): string => `${day}T00:00:00+08:00`;
/** A last day ends with the beginning of the next; what is no day stays as it was typed, for the API to refuse. */
export const endOf = (day: string): string => beginningOf(readDay(day) === undefined ? day : addDays(day, 1));

export const firstDayOf = (from: string): string => dayAt(from);
export const lastDayOf = (until: string): string => dayAt(new Date(Date.parse(until) - 1).toISOString());

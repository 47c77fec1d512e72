/** The law’s clock is Beijing’s, without summer time. */
const OFFSET = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

const dayAt = (time: number): string => new Date(time + OFFSET).toISOString().slice(0, 10);

export const beginningOf = (day: string): string => `${day}T00:00:00+08:00`;
/** A last day ends with the beginning of the next. */
export const endOf = (day: string): string => beginningOf(dayAt(Date.parse(beginningOf(day)) + DAY));

export const firstDayOf = (from: string): string => dayAt(Date.parse(from));
export const lastDayOf = (until: string): string => dayAt(Date.parse(until) - 1);

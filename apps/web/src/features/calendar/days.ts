import type { View } from './asked.js';

/** Days are written `2026-03-14` and are those of Beijing; nothing here knows which of them people work on. */
const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;
const written = (millis: number): string => new Date(millis).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^20\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && written(Date.parse(text)) === text;
export const addDays = (day: string, count: number): string => written(Date.parse(day) + count * DAY);
export const dayAt = (instant: string): string => written(Date.parse(instant) + BEIJING);

/** The day on which something falls; a period that ends at midnight ends on the day before. */
export const dayOf = ({ at, kind }: { readonly at: string; readonly kind: string }): string =>
  kind === 'session' ? dayAt(at) : written(Date.parse(at) + BEIJING - 1);

/** The same day so many months on; what a shorter month has not is its last day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

const mondayOf = (day: string): string => addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7));

/** The days that a view shows around one of them: whole weeks from Monday on, or the month as it is. */
export function shownDays(view: View, day: string): readonly string[] {
  const first = `${day.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const [from, to] =
    view === 'week'
      ? [mondayOf(day), addDays(mondayOf(day), 6)]
      : view === 'list'
        ? [first, last]
        : [mondayOf(first), addDays(mondayOf(last), 6)];
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return Array.from({ length: count }, (_, at) => addDays(from, at));
}

/** From the first instant of these days to the last, with which periods end. */
export const spanOf = (days: readonly string[]): { readonly from: string; readonly to: string } => {
  const [first = '', last = first] = [days[0], days.at(-1)];
  return {
    from: new Date(Date.parse(first) - BEIJING).toISOString(),
    to: new Date(Date.parse(last) - BEIJING + DAY + 1).toISOString(),
  };
};

/** Where a key leads to from a day; undefined for keys that mean nothing here. */
export function dayByKey(key: string, day: string): string | undefined {
  const monday = mondayOf(day);
  const ways: Readonly<Record<string, string>> = {
    ArrowLeft: addDays(day, -1),
    ArrowRight: addDays(day, 1),
    ArrowUp: addDays(day, -7),
    ArrowDown: addDays(day, 7),
    Home: monday,
    End: addDays(monday, 6),
    PageUp: addMonths(day, -1),
    PageDown: addMonths(day, 1),
  };
  return Object.hasOwn(ways, key) ? ways[key] : undefined;
}

import { covers, isHoliday, type Calendar } from './calendar.js';
import { daysAfter, isWeekend, localDate, type LocalDate } from './local-date.js';

/** The days of one year's official notice, with where it was published. */
export type CalendarNotice = {
  readonly year: number;
  /** Every day off, weekend days inside a holiday included; ascending. */
  readonly holidays: readonly LocalDate[];
  /** 调休: Saturdays and Sundays on which China works; ascending. */
  readonly workdays: readonly LocalDate[];
  /** Its number and where it was read. */
  readonly source: string;
  /** The text of the notice, word by word. */
  readonly text: string;
};

/** One that a second person confirmed, and the SHA-256 of its canonical JSON. */
export type ConfirmedNotice = CalendarNotice & {
  readonly hash: string;
  readonly asOf: string;
  /** It was entered where the year was known already, with other days. */
  readonly amends?: true;
};

/**
 * The calendar with that year's notice; it continues the table. Where the table has the year, only what was entered to
 * amend it counts.
 */
export const withNotice = (calendar: Calendar, notice: ConfirmedNotice): Calendar => {
  if (notice.amends) return amended(calendar, notice);
  if (notice.year !== yearAfter(calendar)) return calendar;
  const first = localDate(`${notice.year}-01-01`);
  const early = [...notice.holidays, ...notice.workdays].filter((day) => day < first).sort();
  const { id, from, fixed } = calendar;
  const changedFrom = early[0] ?? calendar.changedFrom;
  return {
    id,
    version: String(notice.year),
    hash: notice.hash,
    source: notice.source,
    asOf: notice.asOf,
    from,
    until: localDate(`${notice.year}-12-31`),
    holidays: joined(calendar.holidays, notice.holidays),
    workdays: joined(calendar.workdays, notice.workdays),
    ...(fixed && { fixed }),
    ...(changedFrom && { changedFrom }),
  };
};

/**
 * A year's days in place of those that were known, after the State Council changed its notice or somebody had entered a
 * wrong one. What ends from the first other day on is counted again.
 */
const amended = (calendar: Calendar, notice: ConfirmedNotice): Calendar => {
  const other = conflictWith(notice, calendar);
  if (other === undefined || notice.year >= yearAfter(calendar)) return calendar;
  const [first, last] = spanOf(notice.year, calendar);
  const beside = (days: readonly LocalDate[]): readonly LocalDate[] => days.filter((day) => day < first || day > last);
  const { changedFrom = other } = calendar;
  return {
    ...calendar,
    ...{ hash: notice.hash, source: notice.source, asOf: notice.asOf },
    holidays: joined(beside(calendar.holidays), notice.holidays),
    workdays: joined(beside(calendar.workdays), notice.workdays),
    changedFrom: changedFrom < other ? changedFrom : other,
  };
};

/** Of what a year's notice speaks: of the December before, too, and not of its own once the next year is known. */
const spanOf = (year: number, calendar: Calendar): readonly [LocalDate, LocalDate] => {
  const [before, after] = [localDate(`${year - 1}-12-01`), localDate(`${year + 1}-01-01`)];
  return [
    covers(calendar, before) ? before : localDate(`${year}-01-01`),
    localDate(covers(calendar, after) ? `${year}-11-30` : `${year}-12-31`),
  ];
};

export const yearAfter = ({ until }: Pick<Calendar, 'until'>): number => Number(until.slice(0, 4)) + 1;

const joined = (some: readonly LocalDate[], more: readonly LocalDate[]): readonly LocalDate[] =>
  [...new Set([...some, ...more])].sort();

export type NoticeFault =
  | 'outside-year' // another year's day; only the December before belongs to it, too
  | 'not-ascending'
  | 'workday-in-week' // only a Saturday or Sunday can make up for a holiday
  | 'both'
  | 'fixed-missing' // a holiday fixed by regulation is not off
  | 'no-days';

/** What is wrong with the days of a notice, with the day that shows it; undefined: nothing. */
export const noticeFault = (
  { year, holidays, workdays }: Pick<CalendarNotice, 'year' | 'holidays' | 'workdays'>,
  calendar: Calendar,
): { readonly fault: NoticeFault; readonly day?: LocalDate } | undefined => {
  const [first, last] = [localDate(`${year - 1}-12-01`), localDate(`${year}-12-31`)];
  const all = [...holidays, ...workdays];
  if (holidays.length === 0) return { fault: 'no-days' };
  const outside = all.find((day) => day < first || day > last);
  if (outside) return { fault: 'outside-year', day: outside };
  const unordered = [holidays, workdays].flatMap((days) =>
    days.filter((day, i) => i > 0 && day <= (days[i - 1] ?? day)),
  );
  if (unordered[0]) return { fault: 'not-ascending', day: unordered[0] };
  const inWeek = workdays.find((day) => !isWeekend(day));
  if (inWeek) return { fault: 'workday-in-week', day: inWeek };
  const both = workdays.find((day) => holidays.includes(day));
  if (both) return { fault: 'both', day: both };
  const missing = fixedOf(year, calendar).find((day) => !holidays.includes(day));
  return missing && { fault: 'fixed-missing', day: missing };
};

/** The holidays of a year that are fixed by regulation, as far as they are worked out. */
const fixedOf = (year: number, { fixed }: Calendar): readonly LocalDate[] =>
  (fixed?.holidays ?? []).filter((day) => day.startsWith(`${year}-`));

/** The first day on which a notice says otherwise than a calendar that has the year already; undefined: they agree. */
export const conflictWith = (
  { year, holidays, workdays }: Pick<CalendarNotice, 'year' | 'holidays' | 'workdays'>,
  calendar: Calendar,
): LocalDate | undefined => {
  const [first, last] = spanOf(year, calendar);
  for (let day = first; day <= last; day = daysAfter(day, 1)) {
    if (isHoliday(calendar, day) !== holidays.includes(day)) return day;
    if (calendar.workdays.includes(day) !== workdays.includes(day)) return day;
  }
  return undefined;
};

import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { getCalendar } from '#rulebooks/calendars/released.js';
import { instant } from '../kernel/message.js';
import { deadlineAfter, inputOf } from './deadline.js';
import { localDate } from './local-date.js';
import type { ConfirmedNotice } from './notice.js';
import { conflictWith, noticeFault } from './notice.js';
import type { LastDay, Period } from './period.js';
import { recomputed } from './recompute.js';
import { canBeLastDay, confirmedDay, isLate, lastDayOf } from './uncertain.js';

const ROLLS: LastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };
const HOLIDAYS_ALONE: LastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: false };
const now = calendarInUse();
const input = (from: string, unit: Period['unit'], count: number, lastDay: LastDay = ROLLS) => ({
  anchor: { event: 'CounterNoticeArrived', at: instant(`${from}T10:00:00+08:00`) },
  period: { unit, count, lastDay },
  clause: 'E-Commerce Law 43(2)',
  rulebook: { id: 'cn-ecl', version: '2026-11-28' },
  calendar: now,
});

// Counted by hand on a paper calendar of 2027, on which 1 January is a Friday.
it.each([
  [
    '1 January is a holiday by law each year, Friday; a weekend follows',
    '2026-12-17',
    'calendar-days',
    15,
    ROLLS,
    '2027-01-04',
  ],
  ['on 1 January, holidays alone roll', '2026-12-17', 'calendar-days', 15, HOLIDAYS_ALONE, '2027-01-02'],
  ['the Saturday after', '2026-12-18', 'calendar-days', 15, ROLLS, '2027-01-04'],
  ['on New Year’s Eve of the lunar year, Friday 5 February', '2027-01-21', 'calendar-days', 15, ROLLS, '2027-02-09'],
  ['on lunar New Year’s Day, Saturday', '2027-01-22', 'calendar-days', 15, HOLIDAYS_ALONE, '2027-02-09'],
  ['on the third day, Monday 8 February', '2027-01-24', 'calendar-days', 15, ROLLS, '2027-02-09'],
  ['the day after the holiday of four days', '2027-01-25', 'calendar-days', 15, ROLLS, '2027-02-09'],
  ['over it, and not ending in it', '2027-01-28', 'calendar-days', 15, ROLLS, '2027-02-12'],
  ['3 working days over it', '2027-02-04', 'working-days', 3, ROLLS, '2027-02-11'],
  ['on 清明, Monday 5 April', '2027-03-21', 'calendar-days', 15, ROLLS, '2027-04-06'],
  ['on Labour Day, Saturday', '2027-04-16', 'calendar-days', 15, HOLIDAYS_ALONE, '2027-05-03'],
  ['on 端午, Wednesday 9 June', '2027-05-25', 'calendar-days', 15, ROLLS, '2027-06-10'],
  ['on 中秋, Wednesday 15 September', '2027-08-31', 'calendar-days', 15, ROLLS, '2027-09-16'],
  ['on National Day, Friday', '2027-09-16', 'calendar-days', 15, HOLIDAYS_ALONE, '2027-10-04'],
] as const)('beyond the table: %s', (_, from, unit, count, lastDay, expected) => {
  const deadline = deadlineAfter(input(from, unit, count, lastDay));
  expect([lastDayOf(deadline), deadline.provisional]).toEqual([expected, true]);
  expect(deadline.derivation.calendar).toEqual({ id: 'cn', version: '2026', until: '2026-12-31', fixed: '2025-01-01' });
});

it('counts within the table as it did, and names nothing else', () => {
  const deadline = deadlineAfter(input('2026-12-16', 'calendar-days', 15));
  expect(deadline).toMatchObject({ provisional: false, dueAt: '2026-12-31T16:00:00.000Z' });
  expect(deadline).toEqual(
    deadlineAfter({ ...input('2026-12-16', 'calendar-days', 15), calendar: getCalendar('2026') }),
  );
});

it('counts again what an earlier program had guessed to end on 1 January', () => {
  const guessed = deadlineAfter({ ...input('2026-12-17', 'calendar-days', 15), calendar: getCalendar('2026') });
  expect(lastDayOf(guessed)).toBe('2027-01-01');
  const again = recomputed(guessed, now);
  expect(again && [lastDayOf(again), again.provisional]).toEqual(['2027-01-04', true]);
  expect(again && recomputed(again, now)).toBeUndefined();
});

describe('a notice that was entered', () => {
  const span = (text: string) => text.split(' ').map((day) => localDate(`2027-${day}`));
  const notice: ConfirmedNotice = {
    year: 2027,
    holidays: [
      localDate('2026-12-31'),
      ...span('01-01 01-02 02-05 02-06 02-07 02-08 02-09 02-10 02-11 02-12 04-03 04-04 04-05'),
      ...span('05-01 05-02 05-03 05-04 05-05 06-09 09-15 10-01 10-02 10-03 10-04 10-05 10-06 10-07'),
    ],
    workdays: [localDate('2026-12-26'), ...span('01-31 02-20 04-25 05-08 09-26 10-09')],
    source: '国办发明电〔2026〕9号',
    text: '…',
    hash: 'ab'.repeat(32),
    asOf: '2026-12-20',
  };
  const known = calendarInUse([notice]);
  const over = (from: string, unit: Period['unit'] = 'calendar-days', count = 15) =>
    deadlineAfter(input(from, unit, count));

  it('makes what was provisional certain, and is named by its hash', () => {
    const again = recomputed(over('2027-01-21'), known);
    expect(again).toMatchObject({ provisional: false, dueAt: '2027-02-15T16:00:00.000Z' }); // after the holiday a Saturday and a Sunday
    expect(again?.derivation.calendar).toEqual({ id: 'cn', version: '2027', until: '2027-12-31', hash: notice.hash });
  });

  it('counts again what it changed in the December before, and nothing else that was certain', () => {
    const [moved, stays] = [over('2026-12-16'), over('2026-12-15')];
    expect(recomputed(moved, known)).toMatchObject({ provisional: false, dueAt: '2027-01-04T16:00:00.000Z' });
    expect(recomputed(stays, known)).toBeUndefined();
    expect(recomputed(over('2026-12-24', 'working-days', 1), known)).toBeUndefined();
  });

  it('may not leave out what is a holiday by regulation, nor work in the week', () => {
    expect(noticeFault(notice, now)).toBeUndefined();
    const without = { ...notice, holidays: notice.holidays.filter((day) => day !== '2027-02-05') };
    expect(noticeFault(without, now)).toEqual({ fault: 'fixed-missing', day: '2027-02-05' });
    expect(noticeFault({ ...notice, workdays: span('02-19') }, now)).toMatchObject({ fault: 'workday-in-week' });
    expect(noticeFault({ ...notice, holidays: span('01-02 01-01') }, now)).toMatchObject({ fault: 'not-ascending' });
    expect(noticeFault({ ...notice, year: 2029 }, now)).toMatchObject({ fault: 'outside-year' });
  });

  it('agrees with a released table of its year, or the day is named', () => {
    expect(conflictWith(notice, known)).toBeUndefined();
    expect(conflictWith({ ...notice, workdays: [] }, known)).toBe('2026-12-26'); // the December before is its own, too
    expect(calendarInUse([{ ...notice, year: 2026 }])).toEqual(now);
  });
});

describe('a last day that a person confirms', () => {
  const deadline = deadlineAfter(input('2026-12-17', 'calendar-days', 15));

  it('is never late before', () => {
    expect(isLate(deadline, instant('2027-03-01T00:00:00Z'))).toBe(false);
    expect(isLate({ ...deadline, provisional: false }, instant('2027-03-01T00:00:00Z'))).toBe(true);
  });

  it('lies no earlier than it was counted, not far beyond, and on no day that is known to be off', () => {
    const can = (day: string) => canBeLastDay(deadline, localDate(day), now);
    expect(['2027-01-04', '2027-01-05', '2027-01-18'].map(can)).toEqual([true, true, true]);
    expect(['2027-01-03', '2027-01-09', '2027-01-19'].map(can)).toEqual([false, false, false]);
  });

  it('is certain, says so among its steps, and is counted again by no calendar', () => {
    const certain = confirmedDay(deadline, localDate('2027-01-05'));
    expect(certain).toMatchObject({ provisional: false, dueAt: '2027-01-05T16:00:00.000Z' });
    expect(certain.derivation.steps.slice(-2).map(({ step }) => step)).toEqual([
      'confirmed-by-person',
      'ends-at-24:00',
    ]);
    expect(inputOf(certain.derivation)).toEqual(inputOf(deadline.derivation));
  });
});

import { getCalendar } from '#rulebooks/calendars/released.js';
import { instant } from '../kernel/message.js';
import type { Calendar } from './calendar.js';
import { deadlineAfter } from './deadline.js';
import { withExcusedDelay } from './excused-delay.js';
import { daysAfter, localDate, localDateAt } from './local-date.js';
import { lastOf, type LastDay, type Period } from './period.js';

// The table of procedures.md section 8, row by row.
const ROLLS: LastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };
const HOLIDAYS_ALONE: LastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: false };
const NEVER: LastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };

const input = (from: string, unit: Period['unit'], count: number, lastDay: LastDay) => ({
  anchor: { event: 'CounterNoticeArrived', at: instant(`${from}T10:00:00+08:00`) },
  period: { unit, count, lastDay },
  clause: 'ECL 43(2)',
  rulebook: { id: 'cn-ecl', version: '2026-01' },
  calendar: getCalendar('2026'),
});

const EXCUSE = { clause: '法释〔2020〕9号 art. 3', limit: 20, reason: 'notarisation-abroad' };

const lastDayOf = ({ dueAt }: { readonly dueAt: string }) => daysAfter(localDateAt(instant(dueAt)), -1);

it.each([
  ['15 days, plain', '2026-01-05', 'calendar-days', 15, ROLLS, '2026-01-20'],
  ['the fifteenth day in the Spring Festival', '2026-02-02', 'calendar-days', 15, ROLLS, '2026-02-24'],
  ['the fifteenth day on National Day', '2026-09-18', 'calendar-days', 15, ROLLS, '2026-10-08'],
  [
    'the fifteenth day on National Day, holidays alone roll',
    '2026-09-18',
    'calendar-days',
    15,
    HOLIDAYS_ALONE,
    '2026-10-08',
  ],
  ['an ordinary Saturday', '2026-03-06', 'calendar-days', 15, ROLLS, '2026-03-23'],
  ['an ordinary Saturday, holidays alone roll', '2026-03-06', 'calendar-days', 15, HOLIDAYS_ALONE, '2026-03-21'],
  ['a holiday inside the period changes nothing', '2026-02-10', 'calendar-days', 15, ROLLS, '2026-02-25'],
  ['a make-up Saturday is no rest day', '2026-02-13', 'calendar-days', 15, ROLLS, '2026-02-28'],
  ['3 working days over a make-up Saturday', '2026-02-13', 'working-days', 3, ROLLS, '2026-02-25'],
  ['20 working days', '2026-02-02', 'working-days', 20, ROLLS, '2026-03-06'],
  ['judicial confirmation', '2026-04-07', 'calendar-days', 30, ROLLS, '2026-05-07'],
  ['set aside', '2026-05-31', 'months', 3, ROLLS, '2026-08-31'],
  ['set aside, into the shorter month and over a Sunday', '2026-11-30', 'months', 3, ROLLS, '2027-03-01'],
  ['UDRP response, which never rolls', '2026-03-02', 'calendar-days', 20, NEVER, '2026-03-22'],
  ['UDRP response with its extension', '2026-03-22', 'calendar-days', 4, NEVER, '2026-03-26'],
  ['UDRP panel', '2026-03-26', 'calendar-days', 5, NEVER, '2026-03-31'],
  ['UDRP decision', '2026-03-31', 'calendar-days', 14, NEVER, '2026-04-14'],
  ['DSA dispute settlement', '2026-01-15', 'calendar-days', 90, NEVER, '2026-04-15'],
  ['DSA dispute settlement at the most', '2026-01-15', 'calendar-days', 180, NEVER, '2026-07-14'],
] as const)('%s', (_, from, unit, count, lastDay, expected) => {
  expect(lastDayOf(deadlineAfter(input(from, unit, count, lastDay)))).toBe(expected);
});

it('caps the excused delay at 20 working days after arrival', () => {
  expect(lastDayOf(withExcusedDelay(input('2026-02-02', 'calendar-days', 15, ROLLS), EXCUSE))).toBe('2026-03-06');
});

it.each([
  ['earliest', 10, '2026-12-01'],
  ['latest', 14, '2026-12-07'],
])('DMCA restoration, %s, over Thanksgiving', (_, count, expected) => {
  const american: Calendar = { ...getCalendar('2026'), holidays: [localDate('2026-11-26')], workdays: [] };
  expect(lastOf(american, localDate('2026-11-16'), count, 'working-days')).toBe(expected);
});

import chineseDays from 'chinese-days';
import { getCalendar } from '#rulebooks/calendars/released.js';
import { cnEcl202612 as rulebook } from '#rulebooks/cn-ecl-2026-12.js';
import { instant } from '../kernel/message.js';
import { stepOf } from '../rulebook/step-of.js';
import { waitingPeriodOf } from '../dispute/core/track-of.js';
import { deadlineAfter } from './deadline.js';
import { withExcusedDelay, type ExcusedDelayReading } from './excused-delay.js';

// Counted once more by other code: another author's table of Chinese holidays, and days told off one by one on a
// calendar page.

type Page = { readonly year: number; readonly month: number; readonly day: number };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = ({ year, month }: Page): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const turn = ({ year, month, day }: Page): Page => {
  if (day < lengthOf({ year, month, day })) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
};
const pageOf = (text: string): Page => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};
const written = ({ year, month, day }: Page): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
const works = (page: Page): boolean => chineseDays.isWorkday(written(page));

const calendarDays = (from: Page, count: number): Page => {
  let page = from;
  for (let told = 0; told < count; told += 1) page = turn(page);
  return page;
};
const workingDays = (from: Page, count: number): Page => {
  let page = from;
  let told = 0;
  while (told < count) {
    page = turn(page);
    told += works(page) ? 1 : 0;
  }
  return page;
};
const firstThatWorks = (page: Page): Page => (works(page) ? page : firstThatWorks(turn(page)));
const later = (a: Page, b: Page): Page => (written(a) > written(b) ? a : b);
const earlier = (a: Page, b: Page): Page => (written(a) < written(b) ? a : b);

/** Midnight at the end of that day in Shanghai is 16:00 in Greenwich. */
const endOf = (page: Page): string => `${written(page)}T16:00:00.000Z`;

const waiting = (from: string): string => endOf(firstThatWorks(calendarDays(pageOf(from), 15)));

const excused = (from: string, reading: ExcusedDelayReading, delay: number): string => {
  const nominal = calendarDays(pageOf(from), 15);
  const wished = workingDays(nominal, delay);
  const last =
    reading === 'whole-period'
      ? earlier(wished, workingDays(pageOf(from), 20))
      : earlier(wished, workingDays(nominal, 20));
  return endOf(firstThatWorks(later(last, nominal)));
};

/**
 * Plain weeks, eves and ends of every holiday, make-up days, month ends, a leap day, the end of what the table knows.
 */
const STARTS = [
  '2024-02-05', '2024-02-14', '2024-02-28', '2024-09-20', '2025-01-02', '2025-01-13', '2025-01-26', '2025-04-21', '2025-05-16', '2025-09-16',
  '2025-09-28', '2025-10-11', '2025-12-17', '2026-01-05', '2026-01-30', '2026-02-02', '2026-02-10', '2026-02-13', '2026-02-14', '2026-02-27',
  '2026-03-06', '2026-03-20', '2026-04-16', '2026-04-20', '2026-05-09', '2026-06-04', '2026-09-05', '2026-09-10', '2026-09-18', '2026-09-20',
  '2026-09-25', '2026-10-10', '2026-11-14', '2026-12-01',
] as const; // prettier-ignore

const anchor = (from: string) => ({ event: 'ServiceArrived', at: instant(`${from}T10:00:00+08:00`) });
const calendar = getCalendar('2026');
const trackInput = (track: 'ecl' | 'civil-code', from: string) => {
  const { within, clause } = waitingPeriodOf(rulebook, track);
  return { anchor: anchor(from), period: within, clause, track, rulebook, calendar };
};

describe.each(['ecl', 'civil-code'] as const)('%s', (track) => {
  it.each(STARTS)('waiting period from %s', (from) => {
    const { dueAt, derivation } = deadlineAfter(trackInput(track, from));
    expect([dueAt, derivation.track]).toEqual([waiting(from), track]);
  });

  const EXCUSES = STARTS.flatMap((from) =>
    (['whole-period', 'delay-alone'] as const).flatMap((reading) =>
      [1, 4, 20, 27].map((delay) => [from, reading, delay] as const),
    ),
  );
  it.each(EXCUSES)('from %s, %s, %s working days excused', (from, reading, delay) => {
    const { limit, clause } = { limit: rulebook.excusedDelay.workingDays, clause: rulebook.excusedDelay.clause };
    const { dueAt, derivation } = withExcusedDelay(trackInput(track, from), {
      clause,
      limit,
      reading,
      delay,
      reason: 'legalisation',
    });
    expect(dueAt).toBe(excused(from, reading, delay));
    expect(derivation).toMatchObject({ track, extensions: [{ reading, clause }] });
  });
});

it.each(STARTS)('the response window of 5 working days from %s', (from) => {
  const { within, clause } = stepOf(rulebook, 'awaiting-counter-notice');
  expect(deadlineAfter({ anchor: anchor(from), period: within, clause, rulebook, calendar }).dueAt).toBe(
    endOf(workingDays(pageOf(from), 5)),
  );
});

describe('the end of what the calendar knows', () => {
  it.each([
    ['2026-12-15', false],
    ['2026-12-16', false],
    ['2026-12-17', true],
    ['2026-12-25', true],
    ['2026-12-31', true],
  ] as const)('from %s', (from, provisional) => {
    const deadline = deadlineAfter(trackInput('civil-code', from));
    expect(deadline.provisional).toBe(provisional);
    expect(deadline.derivation.steps.some(({ step }) => step === 'beyond-calendar')).toBe(provisional);
    if (provisional) expect(deadline.dueAt >= endOf(calendarDays(pageOf(from), 15))).toBe(true);
    else expect(deadline.dueAt).toBe(waiting(from));
  });
});

it('is no echo: known days by hand', () =>
  expect([
    waiting('2026-02-02'),
    waiting('2026-09-18'),
    excused('2026-02-02', 'whole-period', 20),
    excused('2026-02-02', 'delay-alone', 20),
  ]).toEqual([
    '2026-02-24T16:00:00.000Z',
    '2026-10-08T16:00:00.000Z',
    '2026-03-06T16:00:00.000Z',
    '2026-03-20T16:00:00.000Z',
  ]));

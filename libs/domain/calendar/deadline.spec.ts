import { getCalendar } from '#rulebooks/calendars/released.js';
import { instant } from '../kernel/message.js';
import { atTheEndOf, deadlineAfter, inputOf, type DeadlineInput } from './deadline.js';
import { withExcusedDelay } from './excused-delay.js';
import { daysAfter, localDateAt } from './local-date.js';
import type { Period } from './period.js';
import { recomputed } from './recompute.js';

const ROLLS = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };

const arrivedAt = (at: string, unit: Period['unit'] = 'calendar-days', count = 15): DeadlineInput => ({
  anchor: { event: 'CounterNoticeArrived', at: instant(at) },
  period: { unit, count, lastDay: ROLLS },
  clause: 'ECL 43(2)',
  rulebook: { id: 'cn-ecl', version: '2026-01' },
  calendar: getCalendar('2026'),
});

const EXCUSE = { clause: '法释〔2020〕9号 art. 3', limit: 20, reason: 'notarisation-abroad' };

describe('the end of the day', () => {
  const { dueAt } = deadlineAfter(arrivedAt('2026-01-05T02:00:00Z'));

  it('is 24:00 in Shanghai', () => expect(dueAt).toBe('2026-01-20T16:00:00.000Z'));

  it.each([
    ['a millisecond before', '2026-01-20T15:59:59.999Z', true],
    ['at the deadline', '2026-01-20T16:00:00.000Z', true],
    ['a millisecond after', '2026-01-20T16:00:00.001Z', false],
  ])('%s', (_, at, inTime) => expect(instant(at) <= dueAt).toBe(inTime));
});

it.each([
  ['before midnight in Shanghai', '2026-01-05T15:59:59.999Z', '2026-01-20T16:00:00.000Z'],
  ['at midnight in Shanghai', '2026-01-05T16:00:00.000Z', '2026-01-21T16:00:00.000Z'],
  ['before midnight in London', '2026-01-05T23:59:59.999Z', '2026-01-21T16:00:00.000Z'],
  ['at midnight in London', '2026-01-06T00:00:00.000Z', '2026-01-21T16:00:00.000Z'],
])('counts from the day in Shanghai: %s', (_, at, dueAt) => expect(deadlineAfter(arrivedAt(at)).dueAt).toBe(dueAt));

it('derives a rolled deadline step by step', () => {
  const { dueAt, provisional, derivation } = deadlineAfter(arrivedAt('2026-02-02T18:30:00+08:00'));
  expect({ dueAt, provisional }).toEqual({ dueAt: '2026-02-24T16:00:00.000Z', provisional: false });
  expect(derivation).toEqual({
    trigger: { event: 'CounterNoticeArrived', at: '2026-02-02T10:30:00.000Z', localDate: '2026-02-02' },
    clause: 'ECL 43(2)',
    rulebook: { id: 'cn-ecl', version: '2026-01' },
    calendar: { id: 'cn', version: '2026', until: '2026-12-31' },
    unit: 'calendar-days',
    count: 15,
    lastDay: ROLLS,
    steps: [
      { step: 'starting-day-not-counted', date: '2026-02-02' },
      { step: 'counted-to', date: '2026-02-17' },
      { step: 'rolled', date: '2026-02-24', reason: 'public-holiday' },
      { step: 'ends-at-24:00', date: '2026-02-24' },
    ],
    extensions: [],
  });
});

it('says for each run of days why it cannot be the last', () => {
  const { derivation } = deadlineAfter(arrivedAt('2017-05-12T10:00:00+08:00'));
  expect(derivation.steps.filter(({ step }) => step === 'rolled')).toEqual([]); // 27 May 2017 was a make-up Saturday
  // 31 December 2016, a Saturday before New Year
  const overWeekend = deadlineAfter(arrivedAt('2016-12-16T10:00:00+08:00')).derivation;
  expect(overWeekend.steps.filter(({ step }) => step === 'rolled')).toEqual([
    { step: 'rolled', date: '2017-01-01', reason: 'weekly-rest' },
    { step: 'rolled', date: '2017-01-03', reason: 'public-holiday' },
  ]);
});

it('runs hours through nights and holidays, to the millisecond', () => {
  const { dueAt, provisional, derivation } = deadlineAfter(arrivedAt('2026-12-31T15:00:00.001Z', 'hours', 24));
  expect({ dueAt, provisional }).toEqual({ dueAt: '2027-01-01T15:00:00.001Z', provisional: false });
  expect(derivation.steps).toEqual([{ step: 'counted-to', date: '2027-01-01' }]);
});

it('starts a period that follows another on the day after its last', () => {
  const waiting = deadlineAfter(arrivedAt('2026-01-05T02:00:00Z'));
  const next = deadlineAfter({
    ...arrivedAt('2026-01-05T02:00:00Z'),
    anchor: atTheEndOf(waiting, 'WaitingPeriodEnded'),
  });
  expect(next.derivation.trigger).toEqual({ event: 'WaitingPeriodEnded', at: waiting.dueAt, localDate: '2026-01-20' });
  expect(next.derivation.steps[1]).toEqual({ step: 'counted-to', date: '2026-02-04' });
});

it.each([0, -1, 1.5, Number.NaN])('refuses a count of %s', (count) => {
  for (const unit of ['calendar-days', 'working-days', 'months', 'hours'] as const)
    expect(() => deadlineAfter(arrivedAt('2026-01-05T02:00:00Z', unit, count))).toThrow(RangeError);
});

describe('excused delay', () => {
  const base = arrivedAt('2026-02-02T02:00:00Z');
  const last = (dueAt: string) => daysAfter(localDateAt(instant(dueAt)), -1);

  it.each([
    ['whole-period', undefined, '2026-03-06'],
    ['delay-alone', undefined, '2026-03-20'],
    ['whole-period', 3, '2026-02-26'],
    ['delay-alone', 3, '2026-02-26'],
    ['whole-period', 15, '2026-03-06'],
    ['delay-alone', 25, '2026-03-20'],
  ] as const)('%s with %s days found', (reading, delay, expected) => {
    const { dueAt, derivation } = withExcusedDelay(base, { ...EXCUSE, reading, ...(delay ? { delay } : {}) });
    expect(last(dueAt)).toBe(expected);
    expect(derivation.extensions).toMatchObject([{ reading, reason: 'notarisation-abroad' }]);
  });

  it('reads the clause the shorter way unless told, and extends a deadline from its derivation', () => {
    const running = deadlineAfter(base).derivation;
    const { derivation } = withExcusedDelay({ ...inputOf(running), calendar: base.calendar }, EXCUSE);
    expect(derivation.extensions[0]?.reading).toBe('whole-period');
    expect(derivation.steps[2]).toEqual({ step: 'extended', date: '2026-03-06', reason: 'notarisation-abroad' });
  });

  it('never takes days away', () => {
    const plain = deadlineAfter(base);
    expect(withExcusedDelay(base, { ...EXCUSE, limit: 2 }).dueAt).toBe(plain.dueAt);
  });

  it('has no meaning for hours', () =>
    expect(() => withExcusedDelay(arrivedAt('2026-01-05T02:00:00Z', 'hours', 24), EXCUSE)).toThrow(RangeError));
});

describe('beyond the calendar', () => {
  const old = { ...arrivedAt('2025-12-20T02:00:00Z'), calendar: getCalendar('2025') };

  it('is provisional and says from which day on', () => {
    const { provisional, derivation } = deadlineAfter(old);
    expect(provisional).toBe(true);
    expect(derivation.steps).toContainEqual({ step: 'beyond-calendar', date: '2026-01-04' });
  });

  it('is counted again when the table has grown: Sunday 4 January 2026 is a day of work', () => {
    const guessed = deadlineAfter(old);
    expect(guessed.dueAt).toBe('2026-01-05T16:00:00.000Z');
    const known = recomputed(guessed, getCalendar('2026'));
    expect(known).toMatchObject({
      dueAt: '2026-01-04T16:00:00.000Z',
      provisional: false,
      derivation: { calendar: { version: '2026' } },
    });
  });

  it('keeps its extensions', () => {
    const known = recomputed(withExcusedDelay(old, EXCUSE), getCalendar('2026'));
    expect(known).toEqual(withExcusedDelay({ ...old, calendar: getCalendar('2026') }, EXCUSE));
  });

  it('has nothing to do under the same or an older table', () => {
    expect(recomputed(deadlineAfter(old), getCalendar('2025'))).toBeUndefined();
    expect(recomputed(deadlineAfter(arrivedAt('2026-12-20T02:00:00Z')), getCalendar('2025'))).toBeUndefined();
  });

  it('does not matter where the last day never rolls', () => {
    const lastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };
    expect(deadlineAfter({ ...old, period: { ...old.period, lastDay } }).provisional).toBe(false);
  });
});

import fc from 'fast-check';
import { getCalendar, RELEASED_CALENDARS } from '#rulebooks/calendars/released.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant } from '../kernel/message.js';
import { covers, isHoliday, isRestDay, isWorkday } from './calendar.js';
import { deadlineAfter, inputOf, type DeadlineInput } from './deadline.js';
import type { Deadline } from './derivation.js';
import { withExcusedDelay } from './excused-delay.js';
import { daysAfter, localDateAt } from './local-date.js';
import { recomputed } from './recompute.js';

const BOTH_ROLL = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };

const ms = fc.integer({ min: Date.parse('2004-01-01T00:00:00Z'), max: Date.parse('2028-01-01T00:00:00Z') });

const inputs = (anchor: fc.Arbitrary<number> = ms): fc.Arbitrary<DeadlineInput> =>
  fc.record({
    anchor: anchor.map((at) => ({ event: 'NoticeArrived', at: instant(at) })),
    period: fc.record({
      unit: fc.constantFrom('calendar-days', 'working-days', 'months'),
      count: fc.integer({ min: 1, max: 40 }),
      lastDay: fc.record({ rollsOverPublicHoliday: fc.boolean(), rollsOverWeeklyRest: fc.boolean() }),
    }),
    clause: fc.constant('ECL 43(2)'),
    rulebook: fc.constant({ id: 'cn-ecl', version: '2026-01' }),
    calendar: fc.constantFrom(...RELEASED_CALENDARS.map(({ calendar }) => calendar)),
  });

const deadlines: fc.Arbitrary<Deadline> = fc
  .tuple(inputs(), fc.constantFrom(undefined, 'whole-period', 'delay-alone'), fc.integer({ min: 1, max: 30 }))
  .map(([input, reading, delay]) =>
    reading
      ? withExcusedDelay(input, { clause: 'art. 3', limit: 20, reading, delay, reason: 'notarisation-abroad' })
      : deadlineAfter(input),
  );

const lastDay = ({ dueAt }: Deadline) => daysAfter(localDateAt(dueAt), -1);

it('never ends on a rest day where both kinds roll', () => {
  fc.assert(
    fc.property(inputs(), (input) => {
      const day = lastDay(deadlineAfter({ ...input, period: { ...input.period, lastDay: BOTH_ROLL } }));
      expect(isWorkday(input.calendar, day) && !isRestDay(input.calendar, day)).toBe(true);
    }),
  );
});

it('never ends on a public holiday where those roll', () => {
  fc.assert(
    fc.property(inputs(), (input) => {
      const period = { ...input.period, lastDay: { ...input.period.lastDay, rollsOverPublicHoliday: true } };
      expect(isHoliday(input.calendar, lastDay(deadlineAfter({ ...input, period })))).toBe(false);
    }),
  );
});

it('never ends earlier for a later event', () => {
  fc.assert(
    fc.property(inputs(), ms, (input, other) => {
      const [first, second] = [input.anchor.at, instant(other)].sort();
      const due = (at = input.anchor.at) => deadlineAfter({ ...input, anchor: { ...input.anchor, at } }).dueAt;
      expect(due(first) <= due(second)).toBe(true);
    }),
  );
});

it('counts exactly so many working days', () => {
  fc.assert(
    fc.property(inputs(), ({ period, ...input }) => {
      const { derivation } = deadlineAfter({ ...input, period: { ...period, unit: 'working-days' } });
      const end = derivation.steps[1]?.date ?? '';
      let counted = 0;
      for (let day = daysAfter(derivation.trigger.localDate, 1); day <= end; day = daysAfter(day, 1))
        if (isWorkday(input.calendar, day)) counted += 1;
      expect(counted).toBe(period.count);
    }),
  );
});

it('is provisional if and only if it ends beyond the calendar that it asked', () => {
  const asking = inputs().filter(
    ({ period: { unit, lastDay: rolls } }) =>
      unit === 'working-days' || rolls.rollsOverPublicHoliday || rolls.rollsOverWeeklyRest,
  );
  fc.assert(
    fc.property(asking, (input) => {
      const deadline = deadlineAfter(input);
      expect(deadline.provisional).toBe(!covers(input.calendar, lastDay(deadline)));
    }),
    { numRuns: 500 },
  );
});

it('is counted again only if it was provisional, and then as if counted for the first time', () => {
  const near = inputs(fc.integer({ min: Date.parse('2025-11-01T00:00:00Z'), max: Date.parse('2026-12-31T00:00:00Z') }));
  fc.assert(
    fc.property(near, (input) => {
      const deadline = deadlineAfter({ ...input, calendar: getCalendar('2025') });
      const fresh = deadlineAfter({ ...input, calendar: getCalendar('2026') });
      expect(recomputed(deadline, getCalendar('2026'))).toEqual(deadline.provisional ? fresh : undefined);
    }),
  );
});

it('can be counted again from what was stored, to the letter', () => {
  fc.assert(
    fc.property(deadlines, (deadline) => {
      const stored = JSON.parse(canonicalJson(deadline)) as Deadline;
      expect(stored).toEqual(deadline);
      const { derivation } = stored;
      const replayed = deadlineAfter({ ...inputOf(derivation), calendar: getCalendar(derivation.calendar.version) });
      expect(canonicalJson(replayed)).toBe(canonicalJson(deadline));
    }),
  );
});

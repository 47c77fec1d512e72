import { instant } from '../kernel/message.js';
import { calendar } from '../testing/core/calendar.js';
import { day, rulebook } from '../testing/right/right-given.js';
import { alertDue, type KnownChange } from './alert-due.js';

const now = instant('2026-03-20T02:00:00Z');
const file = { rulebook, calendar, now };
const change = (position: number, at: string): KnownChange => ({
  type: 'InvalidationReported',
  position,
  at: instant(at),
});

it('counts from the first change after the complaint relied on it, however many followed', () => {
  const changes = [
    change(5, '2026-03-01T02:00:00Z'),
    change(9, '2026-03-10T02:00:00Z'),
    change(12, '2026-03-18T02:00:00Z'),
  ];
  expect(alertDue({}, changes, 7, file)).toBe('2026-03-13T16:00:00.000Z');
  expect(alertDue({}, changes, 12, file)).toBeUndefined();
});
it('counts from the end of the term where that alone has passed, and not before it has', () => {
  expect(alertDue({ validUntil: day('2026-03-15') }, [], 7, file)).toBe('2026-03-19T16:00:00.000Z');
  expect(alertDue({ validUntil: day('2026-03-20') }, [], 7, file)).toBeUndefined();
});
it('counts from whichever came first', () => {
  const changes = [change(9, '2026-03-16T02:00:00Z')];
  expect(alertDue({ validUntil: day('2026-03-12') }, changes, 7, file)).toBe('2026-03-16T16:00:00.000Z');
});

import { addMonths, dayByKey, dayOf, isDay, shownDays, spanOf } from './days.js';

it('lays a period that ends at midnight on the day that ends, and a session on the day on which it begins', () => {
  expect(dayOf({ kind: 'deadline', at: '2026-03-14T16:00:00Z' })).toBe('2026-03-14');
  expect(dayOf({ kind: 'session', at: '2026-03-14T16:00:00Z' })).toBe('2026-03-15');
});

it('shows whole weeks from Monday on, at most six, and a list of the month alone', () => {
  expect(shownDays('month', '2026-03-14')).toHaveLength(42);
  expect(shownDays('month', '2026-02-14').slice(0, 1)).toEqual(['2026-01-26']);
  expect(shownDays('week', '2026-03-01')).toEqual(
    ['02-23', '02-24', '02-25', '02-26', '02-27', '02-28', '03-01'].map((day) => `2026-${day}`),
  );
  expect(shownDays('list', '2026-02-14')).toHaveLength(28);
});

it('asks for what ends with the last day, too', () => {
  expect(spanOf(['2026-03-01', '2026-03-02'])).toEqual({
    from: '2026-02-28T16:00:00.000Z',
    to: '2026-03-02T16:00:00.001Z',
  });
});

it('goes by keys, and from the 31st to the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(dayByKey('PageUp', '2026-03-31')).toBe('2026-02-28');
  expect(dayByKey('Home', '2026-03-01')).toBe('2026-02-23');
  expect(dayByKey('x', '2026-03-01')).toBeUndefined();
});

it.each(['2026-02-30', '14.3.2026', '2026-3-1', ''])('takes %p for no day', (text) => {
  expect(isDay(text)).toBe(false);
});

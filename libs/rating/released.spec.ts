import { localDate } from '#domain/calendar/local-date.js';
import { inForceSince, rulesAfter, rulesInForceOn, type Adoption } from './released.js';

const adopted: readonly Adoption[] = [
  { version: '2027-07', inForceFrom: localDate('2027-08-01') },
  { version: '2027-01', inForceFrom: localDate('2028-01-01') },
];
const on = (day: string, by = adopted) => rulesInForceOn(by, localDate(day)).pin.version;
const after = (day: string, by = adopted) => rulesAfter(by, localDate(day))?.inForceFrom;

it('is the first text where an association adopted none, on every day', () => {
  expect(['2026-01-01', '2026-11-25', '2029-01-01'].map((day) => on(day, []))).toEqual([
    '2027-01',
    '2027-01',
    '2027-01',
  ]);
  expect(after('2026-01-01', [])).toBeUndefined();
  expect(inForceSince([], '2027-01', localDate('2026-01-01'))).toBe('2026-11-25');
  expect(inForceSince([], '2027-07', localDate('2029-01-01'))).toBeUndefined();
});

it('is what the association adopted, from its day on, whatever the name of the text says', () => {
  expect(['2027-07-31', '2027-08-01', '2027-12-31', '2028-01-01'].map((day) => on(day))).toEqual(
    ['2027-01', '2027-07', '2027-07', '2027-01'], // an association may go back
  );
  expect(['2026-01-01', '2027-08-01', '2028-01-01'].map((day) => after(day))).toEqual([
    '2027-08-01',
    '2028-01-01',
    undefined,
  ]);
});

it('is in force since the last day from which it was', () => {
  const since = (version: string, day: string) => inForceSince(adopted, version, localDate(day));
  expect(since('2027-07', '2027-07-31')).toBeUndefined();
  expect(since('2027-07', '2028-06-01')).toBe('2027-08-01');
  expect([since('2027-01', '2027-12-31'), since('2027-01', '2028-06-01')]).toEqual(['2026-11-25', '2028-01-01']);
});

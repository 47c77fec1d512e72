import { localDate } from '../calendar/local-date.js';
import { inForceOn, nextAfter, type Versions } from './in-force.js';

const version = (name: string, day: string) => ({ name, inForceFrom: localDate(day) });
const versions: Versions<ReturnType<typeof version>> = [
  version('2030-01', '2026-11-25'),
  version('first', '2027-03-01'),
  version('second', '2027-03-01'),
  version('1999', '2027-06-15'),
];
const on = (day: string): string => inForceOn(versions, localDate(day)).name;
const next = (day: string): string | undefined => nextAfter(versions, localDate(day))?.name;

it('takes what is in force on a day, and never reads a name', () => {
  expect(on('2026-11-25')).toBe('2030-01');
  expect(on('2027-02-28')).toBe('2030-01');
  expect(on('2027-06-14')).toBe('second');
  expect(on('2027-06-15')).toBe('1999');
  expect(on('2031-01-01')).toBe('1999');
});

it('takes the later of two that are in force from one day', () => {
  expect(on('2027-03-01')).toBe('second');
});

it('knows what comes next, if that is released', () => {
  expect(next('2026-11-25')).toBe('second');
  expect(next('2027-03-01')).toBe('1999');
  expect(next('2027-06-15')).toBeUndefined();
});

it('rehearses the newest before there was any', () => {
  expect(on('2026-11-24')).toBe('1999');
  expect(next('2026-11-24')).toBeUndefined();
});

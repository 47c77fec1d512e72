import type { Locale } from '#messages/locale.js';
import type { RaisedAlert } from '../../client/types.gen.js';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'millisecond';

const inUnit = (value: number, unit: Unit, locale: Locale, digits = 0): string =>
  value.toLocaleString(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  });

/** From the largest: so long it takes until one counts in the next. */
const LONG = [
  ['day', 86_400, 2],
  ['hour', 3_600, 2],
  ['minute', 60, 2],
] as const;

/** 4毫秒, 90 seconds, 3 hours; in days from two on. */
export function duration(seconds: number, locale: Locale): string {
  const [unit, length] = LONG.find(([, of, from]) => Math.abs(seconds) >= of * from) ?? ['second', 1];
  if (Math.abs(seconds) < 1 && seconds !== 0) return inUnit(seconds * 1e3, 'millisecond', locale, 1);
  return inUnit(seconds / length, unit, locale, unit === 'second' && Math.abs(seconds) < 10 ? 2 : 0);
}

export const share = (part: number, locale: Locale): string =>
  part.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });

export const count = (value: number, locale: Locale): string => value.toLocaleString(locale);

/** What each alert counts in; the others in pieces. */
const IN: Partial<Readonly<Record<RaisedAlert['alert'], (value: number, locale: Locale) => string>>> = {
  ParleyAppendsSlow: duration,
  ParleyReaderLags: duration,
  ParleyReaderFails: duration,
  ParleyCertificateEnds: duration,
  ParleyBackupsCease: duration,
  ParleyArchiveStandsStill: duration,
  ParleyDiskFull: share,
  ParleyMemoryHigh: share,
};

export const amountOf = ({ alert, value }: RaisedAlert, locale: Locale): string => (IN[alert] ?? count)(value, locale);

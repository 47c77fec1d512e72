import { instant, type Instant } from '../kernel/message.js';
import type { Digest, Preferences, QuietHours } from './preferences.js';

const MINUTE = 60_000;
const DAY = 1_440;
/** Milliseconds in which what is told at once is gathered: one act makes several events. */
export const GATHERED = 30_000;
/** Minute of the day at which a daily digest goes out. */
const DAILY = 9 * 60;

/** When what happens now is told; later if that falls in quiet hours. The same for everything that goes in one mail. */
export const sendTime = (
  digest: Exclude<Digest, 'none'>,
  preferences: Pick<Preferences, 'quiet' | 'zone'>,
  now: Instant,
): Instant => {
  const at = Date.parse(now);
  const next = {
    'at-once': () => after(at, GATHERED),
    hourly: () => after(at, 60 * MINUTE),
    daily: () => nextAt(at, DAILY, preferences.zone),
  }[digest]();
  return afterQuiet(instant(next), preferences);
};

/** The instant itself, or the end of the quiet hours that it falls in. */
export const afterQuiet = (at: Instant, { quiet, zone }: Pick<Preferences, 'quiet' | 'zone'>): Instant =>
  quiet && isQuiet(minuteOf(Date.parse(at), zone), quiet) ? instant(nextAt(Date.parse(at), quiet.until, zone)) : at;

const isQuiet = (minute: number, { from, until }: QuietHours): boolean =>
  from <= until ? minute >= from && minute < until : minute >= from || minute < until;

const after = (at: number, step: number): number => (Math.floor(at / step) + 1) * step;

/**
 * The next instant at which a clock of the zone shows this minute; where that is skipped in spring, as many minutes
 * later as are skipped.
 */
const nextAt = (at: number, minute: number, zone: string): number => {
  const start = Math.floor(at / MINUTE) * MINUTE;
  const ahead = (minute - minuteOf(start, zone) + DAY) % DAY || DAY;
  const guess = start + ahead * MINUTE;
  const off = minute - minuteOf(guess, zone); // another offset from summer time on
  const moved = guess + (off - DAY * Math.round(off / DAY)) * MINUTE;
  return minuteOf(moved, zone) === minute && moved > at ? moved : guess;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const minuteOf = (at: number, zone: string): number => {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  clocks.set(zone, clock);
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  return hour * 60 + minute;
};

/** Whether this program knows the zone by that name. */
export const isZone = (zone: string): boolean => {
  try {
    return zone.length <= 60 && new Intl.DateTimeFormat('en-GB', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
};

import { instant } from '../kernel/message.js';
import { DEFAULT_PREFERENCES, SHANGHAI } from './preferences.js';
import { afterQuiet, isZone, sendTime } from './send-time.js';

const open = { zone: SHANGHAI };
const night = { quiet: { from: 22 * 60, until: 8 * 60 }, zone: SHANGHAI }; // 14:00Z to 00:00Z
const at = (text: string) => instant(text);

it('tells at once within half a minute, hourly at the full hour, daily at nine by the clock of the zone', () => {
  expect(sendTime('at-once', open, at('2026-11-25T03:10:05Z'))).toBe(at('2026-11-25T03:10:30Z'));
  expect(sendTime('at-once', open, at('2026-11-25T03:10:30Z'))).toBe(at('2026-11-25T03:11:00Z'));
  expect(sendTime('hourly', open, at('2026-11-25T03:10:05Z'))).toBe(at('2026-11-25T04:00:00Z'));
  expect(sendTime('hourly', open, at('2026-11-25T04:00:00Z'))).toBe(at('2026-11-25T05:00:00Z'));
  expect(sendTime('daily', open, at('2026-11-25T00:59:59Z'))).toBe(at('2026-11-25T01:00:00Z'));
  expect(sendTime('daily', open, at('2026-11-25T01:00:00Z'))).toBe(at('2026-11-26T01:00:00Z'));
  expect(sendTime('daily', { zone: 'Europe/Berlin' }, at('2026-11-25T01:00:00Z'))).toBe(at('2026-11-25T08:00:00Z'));
});

it('keeps quiet hours over midnight and within a day, from their first minute to their last', () => {
  expect(sendTime('at-once', night, at('2026-11-25T13:59:00Z'))).toBe(at('2026-11-25T13:59:30Z'));
  expect(sendTime('at-once', night, at('2026-11-25T13:59:40Z'))).toBe(at('2026-11-26T00:00:00Z'));
  // after midnight there
  expect(sendTime('at-once', night, at('2026-11-25T16:30:00Z'))).toBe(at('2026-11-26T00:00:00Z'));
  expect(sendTime('hourly', night, at('2026-11-25T22:30:00Z'))).toBe(at('2026-11-26T00:00:00Z'));
  expect(afterQuiet(at('2026-11-26T00:00:00Z'), night)).toBe(at('2026-11-26T00:00:00Z'));
  const noon = { quiet: { from: 12 * 60, until: 14 * 60 }, zone: SHANGHAI };
  expect(afterQuiet(at('2026-11-25T03:59:59Z'), noon)).toBe(at('2026-11-25T03:59:59Z'));
  expect(afterQuiet(at('2026-11-25T04:00:00Z'), noon)).toBe(at('2026-11-25T06:00:00Z'));
  expect(
    sendTime('daily', { quiet: { from: 8 * 60, until: 10 * 60 }, zone: SHANGHAI }, at('2026-11-25T03:00:00Z')),
  ).toBe(at('2026-11-26T02:00:00Z'));
});

it('counts by the clock on the wall where summer time begins and ends', () => {
  const berlin = { quiet: { from: 22 * 60, until: 7 * 60 }, zone: 'Europe/Berlin' };
  expect(afterQuiet(at('2026-03-28T22:00:00Z'), berlin)).toBe(at('2026-03-29T05:00:00Z')); // a night of one hour less
  expect(afterQuiet(at('2026-10-24T21:00:00Z'), berlin)).toBe(at('2026-10-25T06:00:00Z')); // and of one more
});

it('never tells before it happened, nor more than a day and a night after, at any minute of a year', () => {
  for (let minute = 0; minute < 366 * 1_440; minute += 977) {
    const now = Date.parse('2026-01-01T00:00:07Z') + minute * 60_000;
    for (const zone of [SHANGHAI, 'Europe/Berlin', 'America/New_York'])
      for (const digest of ['at-once', 'hourly', 'daily'] as const) {
        const told = Date.parse(sendTime(digest, { ...DEFAULT_PREFERENCES, zone }, instant(now)));
        expect(told).toBeGreaterThan(now);
        expect(told - now).toBeLessThanOrEqual(25 * 3_600_000);
      }
  }
});

it('knows zones by their names alone', () => {
  expect([SHANGHAI, 'Asia/Urumqi', 'UTC'].map(isZone)).toEqual([true, true, true]);
  expect(['', 'Mars/Olympus', 'Asia/Shanghai\n', 'x'.repeat(100)].map(isZone)).toEqual([false, false, false, false]);
});

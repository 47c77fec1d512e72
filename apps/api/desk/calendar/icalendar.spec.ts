import { instant } from '#domain/kernel/message.js';
import { calendarText, escaped, folded } from './icalendar.js';

const now = instant('2026-03-02T03:00:00Z');

it('escapes what has a meaning, and keeps one entry in its own lines', () => {
  expect(escaped('a;b,c\\d\r\nEND:VEVENT\u0007')).toBe('a\\;b\\,c\\\\d\\nEND:VEVENT');
});

it('folds at 75 octets, never within a character', () => {
  const line = `SUMMARY:${'期限'.repeat(60)}`;
  const lines = folded(line).split('\r\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
  expect(lines.map((one, i) => (i === 0 ? one : one.slice(1))).join('')).toBe(line);
  expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
});

it('makes of an end of day a whole day, of everything else an instant', () => {
  const text = calendarText(
    'x',
    [
      { id: '1', at: instant('2026-03-17T16:00:00Z'), isDay: true, summary: 'PL-1' },
      { id: '2', at: instant('2026-03-17T06:30:00Z'), isDay: false, summary: 'PL-2', description: 'y' },
    ],
    now,
  );
  expect(text).toContain('DTSTART;VALUE=DATE:20260317\r\n');
  expect(text).toContain('DTSTART:20260317T063000Z\r\n');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
});

import { createHash } from 'node:crypto';
import { instant, type Instant } from '#domain/kernel/message.js';
import { localDateAt } from '#domain/calendar/local-date.js';

/** One entry: a day that ends at midnight is a whole day, everything else an instant. */
export type Entry = {
  readonly id: string;
  readonly at: Instant;
  readonly isDay: boolean;
  readonly summary: string;
  readonly description?: string;
};

/** A calendar as programs read it (RFC 5545); of a METHOD it has none, as it is published at an address. */
export const calendarText = (name: string, entries: readonly Entry[], now: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0', // 3.7.4
    'PRODID:-//Parley//Calendar//EN', // 3.7.3
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const eventLines = ({ id, at, isDay, summary, description }: Entry, now: Instant): readonly string[] => [
  'BEGIN:VEVENT', // 3.6.1
  `UID:${createHash('sha256').update(id).digest('hex').slice(0, 32)}@parley`, // 3.8.4.7
  `DTSTAMP:${utc(now)}`, // 3.8.7.2
  isDay ? `DTSTART;VALUE=DATE:${dayBefore(at)}` : `DTSTART:${utc(at)}`, // 3.8.2.4
  'TRANSP:TRANSPARENT', // 3.8.2.7: nobody is busy by it
  `SUMMARY:${escaped(summary)}`,
  ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
  'END:VEVENT',
];

/** 3.3.5, form 2. */
const utc = (at: Instant): string => at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '');

/** The day that ends at this instant: 24:00 belongs to the day before. */
const dayBefore = (at: Instant): string => localDateAt(instant(Date.parse(at) - 1)).replaceAll('-', '');

/** 3.3.11: what has a meaning in a TEXT stands behind a backslash; control characters are not allowed in it. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const OCTETS = 75;

/** 3.1: lines of at most 75 octets; a longer one goes on after a line break and a blank, never within a character. */
export function folded(line: string): string {
  const lines: string[] = [];
  let [own, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      lines.push(own);
      [own, octets] = [' ', 1];
    }
    own += character;
    octets += size;
  }
  return [...lines, own].join('\r\n');
}

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { isWeekend } from '#domain/calendar/local-date.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { getCalendar, RELEASED_CALENDARS } from './released.js';

type Transcription = Readonly<Record<'holidays' | 'workdays', Readonly<Record<string, string>>>>;
const transcription = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Transcription;

describe.each(RELEASED_CALENDARS.map((released) => [released.calendar.version, released] as const))(
  'calendar %s',
  (_, { calendar, hash }) => {
    it('is as it was released', () => {
      expect(createHash('sha256').update(canonicalJson(calendar)).digest('hex')).toBe(hash);
    });

    it.each(['holidays', 'workdays'] as const)('has the %s of its transcription, in order', (table) => {
      const covered = Object.keys(transcription[table]).filter((day) => calendar.from <= day && day <= calendar.until);
      expect(calendar[table]).toEqual(covered.sort());
    });

    it('makes up for holidays on weekends alone, and never on a holiday', () => {
      expect(calendar.workdays.filter((day) => !isWeekend(day) || calendar.holidays.includes(day))).toEqual([]);
    });
  },
);

it('changes no day that an earlier version covered', () => {
  const [earlier, later] = [getCalendar('2025'), getCalendar('2026')];
  expect(later.holidays.filter((day) => day <= earlier.until)).toEqual(earlier.holidays);
  expect(later.workdays.filter((day) => day <= earlier.until)).toEqual(earlier.workdays);
});

it('refuses one that was never released', () => {
  expect(() => getCalendar('1999')).toThrow('No calendar 1999');
});

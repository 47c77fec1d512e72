import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/local-date.js';

const october = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'];

/** One autumn, enough for stories: the National Day of 2026 and the day that makes up for it. */
export const calendar: Calendar = {
  id: 'cn',
  version: 'story',
  source: 'as in the released calendar 2026',
  asOf: '2026-05-08',
  from: localDate('2026-01-01'),
  until: localDate('2026-12-31'),
  holidays: october.map(localDate),
  workdays: [localDate('2026-10-10')],
};

import type { Calendar } from '#domain/calendar/calendar.js';
import { localDate } from '#domain/calendar/local-date.js';
import { cn2025 } from './cn-2025.js';
import { days } from './days.js';

/** The years of cn-2025 and 2026, which was compared with the text of its notice. */
export const cn2026: Calendar = {
  id: 'cn',
  version: '2026',
  source:
    '国务院办公厅关于部分节假日安排的通知, 2004 to 2026 (for 2026: 国办发明电〔2025〕7号 of 2025-11-04), as transcribed by chinese-days 1.5.7',
  asOf: '2026-05-08',
  from: cn2025.from,
  until: localDate('2026-12-31'),
  holidays: [
    ...cn2025.holidays,
    ...days(2026, '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07'),
  ],
  workdays: [...cn2025.workdays, ...days(2026, '01-04 02-14 02-28 05-09 09-20 10-10')],
};

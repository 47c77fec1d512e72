import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDueForTable } from './format.js';
import type { Locale } from './locale.js';

const DAY = { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const;
const DAYS = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', DAY),
  en: new Intl.DateTimeFormat('en-GB', DAY),
};

/**
 * The last instant of a period where there is little room, by Beijing time: 11月27日 周五 24:00, Fri 27 Nov 24:00. The year
 * is said where it is not the one of `now`. Midnight itself belongs to the day that ends; what came some seconds later
 * came on the next.
 */
export const formatDueInTable = (dueAt: Instant, now: Instant, locale: Locale): string => {
  const [date = '', clock = ''] = formatDueForTable(dueAt).split(' ');
  const time = clock.slice(0, 5);
  const part = Object.fromEntries(DAYS[locale].formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]));
  const year = date.slice(0, 4) === localDateAt(now).slice(0, 4) ? undefined : date.slice(0, 4);
  if (locale === 'en')
    return [part['weekday'], part['day'], part['month'], year, time].filter((one) => one !== undefined).join(' ');
  const month = part['month']?.replace('月', '');
  return `${year === undefined ? '' : `${year}年`}${month}月${part['day']}日 ${part['weekday']} ${time}`;
};

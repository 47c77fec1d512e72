import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Locale } from './locale.js';

const HOUR = 3_600_000;
const DAY = { month: 'short', day: 'numeric', weekday: 'short', timeZone: 'UTC' } as const;
const DAYS = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', DAY),
  en: new Intl.DateTimeFormat('en-GB', DAY),
};
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * The last instant of a period where there is little room, by Beijing time: 11月27日 周五 24:00, Fri 27 Nov 24:00. The year
 * is said where it is not the one of `now`. Midnight itself belongs to the day that ends; what came some seconds later
 * came on the next.
 */
export const formatDueInTable = (dueAt: Instant, now: Instant, locale: Locale): string => {
  const clock = CLOCK.format(Date.parse(dueAt));
  const ends = (Date.parse(dueAt) + 8 * HOUR) % (24 * HOUR) === 0;
  const date = localDateAt(ends ? (new Date(Date.parse(dueAt) - 1).toISOString() as Instant) : dueAt);
  const part = Object.fromEntries(DAYS[locale].formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]));
  const year = date.slice(0, 4) === localDateAt(now).slice(0, 4) ? undefined : date.slice(0, 4);
  const time = ends ? '24:00' : clock;
  if (locale === 'en')
    return [part['weekday'], part['day'], part['month'], year, time].filter((one) => one !== undefined).join(' ');
  const month = part['month']?.replace('月', '');
  return `${year === undefined ? '' : `${year}年`}${month}月${part['day']}日 ${part['weekday']} ${time}`;
};

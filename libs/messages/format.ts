import type { Deadline } from '#domain/calendar/derivation.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Period } from '#domain/calendar/period.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Locale } from './locale.js';

const TIME_ZONE = 'Asia/Shanghai';

const DAY = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' } as const;
const DAYS = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { ...DAY, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' }),
};
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** A day written `2026-02-24`, with its weekday: 2026年2月24日星期二, Tuesday 24 February 2026. */
export const formatDay = (date: string, locale: Locale): string => {
  const part = Object.fromEntries(DAYS[locale].formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]));
  return locale === 'zh-CN'
    ? `${part['year']}年${part['month']?.replace('月', '')}月${part['day']}日${part['weekday']}`
    : `${part['weekday']} ${part['day']} ${part['month']} ${part['year']}`;
};

/** An instant by Beijing time for tables: 2026-02-24 00:30:00. */
export const formatForTable = (at: Instant): string => `${localDateAt(at)} ${CLOCK.format(Date.parse(at))}`;

/** The last instant of a period, for tables: 2026-02-23 24:00:00, as the day that ends is the one that counts. */
export const formatDueForTable = (at: Instant): string => {
  const told = formatForTable(at);
  if (!told.endsWith(' 00:00:00')) return told;
  return `${new Date(Date.parse(localDateAt(at)) - 86_400_000).toISOString().slice(0, 10)} 24:00:00`;
};

const inBeijing = (date: string, time: string, locale: Locale): string =>
  locale === 'zh-CN' ? `北京时间${formatDay(date, locale)}${time}` : `${formatDay(date, locale)}, ${time} Beijing time`;

/** An instant by Beijing time, to the second, because an arrival may count to it. */
export const formatInstant = (at: Instant, locale: Locale): string =>
  inBeijing(localDateAt(at), CLOCK.format(Date.parse(at)), locale);

/** The same to the minute: when one meets, when somebody said something. */
export const formatMoment = (at: Instant, locale: Locale): string =>
  inBeijing(localDateAt(at), CLOCK.format(Date.parse(at)).slice(0, 5), locale);

/** The last instant of a period; midnight is told as 24:00 of the day that ends, never as 0:00 of the next. */
export const formatDue = (dueAt: Instant, locale: Locale): string => {
  const [date = '', time = ''] = formatDueForTable(dueAt).split(' ');
  return inBeijing(date, time.replace('24:00:00', '24:00'), locale);
};

/** When a deadline ends, marked where it is only provisional. */
export const formatDeadline = (
  { dueAt, provisional }: Pick<Deadline, 'dueAt' | 'provisional'>,
  locale: Locale,
): string => `${formatDue(dueAt, locale)}${provisional ? (locale === 'zh-CN' ? '（暂定）' : ' (provisional)') : ''}`;

const UNITS: { readonly [U in Period['unit']]: { readonly 'zh-CN': string; readonly en: readonly [string, string] } } =
  {
    'calendar-days': { 'zh-CN': '日', en: ['calendar day', 'calendar days'] },
    'working-days': { 'zh-CN': '个工作日', en: ['working day', 'working days'] },
    months: { 'zh-CN': '个月', en: ['month', 'months'] },
    hours: { 'zh-CN': '小时', en: ['hour', 'hours'] },
    minutes: { 'zh-CN': '分钟', en: ['minute', 'minutes'] },
  };

/** A month that stands as 2026-10: 2026年10月, October 2026. */
export const formatMonth = (month: string, locale: Locale): string =>
  new Date(`${month}-01T00:00Z`).toLocaleDateString(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A length of time: 5个工作日, 5 working days. */
export const formatPeriod = ({ unit, count }: Pick<Period, 'unit' | 'count'>, locale: Locale): string =>
  locale === 'zh-CN' ? `${count}${UNITS[unit]['zh-CN']}` : `${count} ${UNITS[unit].en[count === 1 ? 0 : 1]}`;

/** 甲、乙、丙 or A, B, C; no word joins the last, so that the list reads alike whatever follows. */
export const formatList = (parts: readonly string[], locale: Locale): string =>
  parts.join(locale === 'zh-CN' ? '、' : ', ');

/** Bytes as people say them, in steps of 1,024. */
export const formatSize = (bytes: number): string => {
  if (bytes < 1_024) return `${bytes} B`;
  if (bytes < 1_048_576) return `${(bytes / 1_024).toFixed(1)} KB`;
  return bytes < 1_073_741_824 ? `${(bytes / 1_048_576).toFixed(1)} MB` : `${(bytes / 1_073_741_824).toFixed(1)} GB`;
};

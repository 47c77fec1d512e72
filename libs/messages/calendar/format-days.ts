import { formatList } from '../format.js';
import type { Locale } from '../locale.js';

const DAY = 86_400_000;
const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Days of one year, in order, written `2027-02-05`, as people say them: 1月1日至3日、6月9日; 1 to 3 January, 9 June. */
export function formatDays(days: readonly string[], locale: Locale): string {
  const spans = days.reduce<readonly (readonly [string, string])[]>((before, day) => {
    const last = before.at(-1);
    const goesOn = last !== undefined && Date.parse(day) - Date.parse(last[1]) === DAY;
    return goesOn ? [...before.slice(0, -1), [last[0], day] as const] : [...before, [day, day] as const];
  }, []);
  return formatList(
    spans.map((span) => formatSpan(span, locale)),
    locale,
  );
}

const formatSpan = ([from, to]: readonly [string, string], locale: Locale): string => {
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (locale === 'zh-CN') {
    const end = isSameMonth ? `${dateOf(to)}日` : `${Number(to.slice(5, 7))}月${dateOf(to)}日`;
    return `${Number(from.slice(5, 7))}月${dateOf(from)}日${from === to ? '' : `至${end}`}`;
  }
  const end = `${dateOf(to)} ${MONTHS.format(Date.parse(to))}`;
  if (from === to) return end;
  return `${dateOf(from)}${isSameMonth ? '' : ` ${MONTHS.format(Date.parse(from))}`} to ${end}`;
};

const dateOf = (day: string): number => Number(day.slice(8, 10));

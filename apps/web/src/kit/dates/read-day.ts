const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** 2026-03-05, 2026/3/5, 2026.3.5, 20260305, 2026年3月5日, with or without what follows of a weekday. */
const YEAR_FIRST =
  /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d{2})(\d{2}))\s*日?(?:\s*[（(]?(?:周|星期).[）)]?)?$/;
/** 5 March 2026, 5 Mar 2026. */
const DAY_FIRST = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i;

const written = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const iso = at.toISOString().slice(0, 10);
  return iso === `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` ? iso : undefined;
};

/**
 * A day as people type or copy it, as `2026-03-05`; undefined where it is no day. What may be read in two ways
 * (3/4/2026) is not read at all.
 */
export function readDay(text: string): string | undefined {
  const typed = text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) {
    const [, year, month, day, shortMonth, shortDay] = yearFirst;
    return written(Number(year), Number(month ?? shortMonth), Number(day ?? shortDay));
  }
  const [, day, name = '', year] = DAY_FIRST.exec(typed) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return month === -1 ? undefined : written(Number(year), month + 1, Number(day));
}

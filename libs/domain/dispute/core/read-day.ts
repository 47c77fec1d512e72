import { type Instant, instant } from '../../kernel/message.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const NUMERALS = '〇零一二三四五六七八九十廿卅';

/** Words that a printed date is made of, and no others: so nobody's words get into the log with it. */
const WORDS = new RegExp(
  `^(?:\\d+(?:st|nd|rd|th)?|(?:${MONTH}|${WEEKDAY}|the|of|on|a\\.?m|p\\.?m|utc|gmt|cst|t|z)(?![a-z])|` +
    `(?:星期|周)[一二三四五六日天]|[${NUMERALS}]|公元|上午|下午|[年月日号时分秒:./,，。、()（） +-])+$`,
  'iu',
);

/** A day as it is written on papers: digits or numerals, names of months and weekdays, and what stands between them. */
export const isPrintedDay = (printed: string): boolean =>
  printed.length <= 60 && WORDS.test(printed) && /[\d〇零一二三四五六七八九十]/u.test(printed);

type Day = readonly [year: number, month: number, day: number];

const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly Day[]])[] = [
  // 2023-11-27, 2023年11月27日, 2023/11/27 and an instant
  [/(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/u, ([y, m, d]) => [[Number(y), Number(m), Number(d)]]],
  // 27 November 2023, the 27th of Nov. 2023
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[ .,-]*(?:of )?(${MONTH})[ .,-]*(\\d{4})`, 'iu'),
    ([d, m, y]) => [[Number(y), monthOf(m), Number(d)]],
  ],
  // November 27, 2023
  [
    new RegExp(`(${MONTH})[ .-]*(\\d{1,2})(?:st|nd|rd|th)?[ .,-]+(\\d{4})`, 'iu'),
    ([m, d, y]) => [[Number(y), monthOf(m), Number(d)]],
  ],
  // 27.11.2023, and 11/27/2023: both are in use
  [
    /(?<!\d)(\d{1,2})[./ -]{1,2}(\d{1,2})[./ -]{1,2}(\d{4})(?!\d)/u,
    ([one, two, y]) => [
      [Number(y), Number(two), Number(one)],
      [Number(y), Number(one), Number(two)],
    ],
  ],
];

const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const DIGIT = '〇一二三四五六七八九';
const digitsOf = (numeral: string): string => {
  const read = numeral.replaceAll('零', '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (!read.includes('十')) return [...read].map((one) => String(DIGIT.indexOf(one))).join('');
  const [tens = '', ones = ''] = read.split('十');
  return String((tens === '' ? 1 : DIGIT.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGIT.indexOf(ones)));
};

/**
 * The days that a printed date can mean: none where it says no day that we can read, several where its order is open
 * (`03/04/2026`). `undefined` stands for a day that there is not, such as 30 February.
 */
export const daysRead = (printed: string): readonly (Instant | undefined)[] => {
  const text = printed.replace(new RegExp(`(?<!星期|周)[${NUMERALS}]+`, 'gu'), digitsOf);
  for (const [form, daysOf] of FORMS) {
    const found = form.exec(text);
    if (found) return daysOf(found.slice(1)).map((day) => startOf(day, text));
  }
  return [];
};

/** A day on paper begins at midnight in Shanghai; a whole instant is taken as it is. */
const startOf = ([year, month, day]: Day, text: string): Instant | undefined => {
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (year === 0 || utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
  if (!/T.*Z$/.test(text)) return instant(utc.getTime() - 8 * 3_600_000);
  return Number.isNaN(Date.parse(text)) ? undefined : instant(text);
};

import type { NoticeFault } from '#domain/calendar/notice.js';
import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Words } from '../locale.js';
import type { Refusal } from '../refusals.js';

/** What is wrong with a notice; the day that shows it stands behind. */
const FAULTS: Readonly<Record<NoticeFault | 'conflict' | 'not-next-year', Words>> = {
  'no-days': { 'zh-CN': '未列放假日期', en: 'It names no day off' },
  'outside-year': {
    'zh-CN': '日期不属于该年度（上一年12月除外）',
    en: 'A day does not belong to the year, nor to the December before it',
  },
  'not-ascending': { 'zh-CN': '日期应当按先后排列且不重复', en: 'The days have to stand in order, each once' },
  'workday-in-week': {
    'zh-CN': '调休上班日应当为周六或者周日',
    en: 'Only a Saturday or a Sunday can be worked to make up for a holiday',
  },
  both: { 'zh-CN': '同一日既列为放假又列为上班', en: 'A day is named both as off and as worked' },
  'fixed-missing': {
    'zh-CN': '遗漏《全国年节及纪念日放假办法》规定的放假日',
    en: 'A holiday that the regulation fixes for every year is left out',
  },
  conflict: {
    'zh-CN': '该年度已过，与系统内日历不一致的安排不再录入',
    en: 'That year is over, and other days of it are entered no more',
  },
  'not-next-year': { 'zh-CN': '应当先录入下一年度的安排', en: 'The next year has to be entered first' },
};

const faultIn = (facts: Readonly<Record<string, string>>, locale: keyof Words): string => {
  const { fault = '', day, year } = facts;
  const words = Object.hasOwn(FAULTS, fault) ? FAULTS[fault as NoticeFault][locale] : fault;
  const shown = day ?? year;
  if (shown === undefined) return words;
  return locale === 'zh-CN' ? `${words}：${shown}` : `${words}: ${shown}`;
};

/** What a refusal about the official calendar says, and what to do then. */
export const CALENDAR_REFUSALS = {
  CalendarNotRight: {
    title: { 'zh-CN': '放假安排不能这样录入', en: 'The notice cannot be entered so' },
    detail: {
      'zh-CN': (facts) => `${faultIn(facts, 'zh-CN')}。请对照官方通知原文核对后重新录入。`,
      en: (facts) => `${faultIn(facts, 'en')}. Please compare it with the official notice and enter it again.`,
    },
  },
} as const satisfies Record<Extract<RefusalCode, 'CalendarNotRight'>, Refusal>;

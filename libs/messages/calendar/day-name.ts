import { SUBJECT_KINDS } from '../core/subjects.js';
import { TASKS } from '../core/tasks.js';
import type { Locale, Words } from '../locale.js';

const WORDS = {
  deadline: { 'zh-CN': '期限届满', en: 'Period ends' },
  session: { 'zh-CN': '调解会谈', en: 'Mediation session' },
} as const satisfies Readonly<Record<string, Words>>;

type Day = { readonly kind: 'deadline' | 'task' | 'session'; readonly subject: string; readonly task?: string };
type Catalogue = Readonly<Record<string, Words>>;

/** What a day is called in a calendar, at the desk and in a feed: no word of anybody's, and no name. */
export const dayName = ({ kind, task, subject }: Day, locale: Locale): string => {
  if (kind === 'session') return WORDS.session[locale];
  if (kind === 'task' && task !== undefined) return named(TASKS, task, locale);
  return `${named(SUBJECT_KINDS, subject.split(':')[0] ?? subject, locale)} · ${WORDS.deadline[locale]}`;
};

/** A code that is not known yet is shown as it is. */
const named = (catalogue: Catalogue, code: string, locale: Locale): string => catalogue[code]?.[locale] ?? code;

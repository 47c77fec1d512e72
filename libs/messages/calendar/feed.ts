import type { Locale } from '../locale.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import { SUBJECT_KINDS } from '../core/subjects.js';
import { TASKS } from '../core/tasks.js';

const FEED_WORDS = {
  name: { 'zh-CN': '案件期限', en: 'Dispute deadlines' },
  deadline: { 'zh-CN': '期限届满', en: 'Deadline' },
  session: { 'zh-CN': '调解会议', en: 'Mediation session' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export const feedName = (locale: Locale): string => FEED_WORDS.name[locale];

type Day = { readonly kind: 'deadline' | 'task' | 'session'; readonly subject: string; readonly task?: string };

/** What an entry of a calendar is called, as at the desk: no word of anybody's, and no name. */
export const feedEntry = ({ kind, task, subject }: Day, locale: Locale): string => {
  if (kind === 'task') return TASKS[task as TaskKind]?.[locale] ?? FEED_WORDS.deadline[locale];
  if (kind === 'session') return FEED_WORDS.session[locale];
  const what = SUBJECT_KINDS[subject.split(':')[0] as keyof typeof SUBJECT_KINDS]?.[locale];
  return [what, FEED_WORDS.deadline[locale]].filter((one) => one !== undefined).join(' · ');
};

import type { Locale } from '../locale.js';
import type { TaskKind } from '#domain/dispute/core/task.js';
import { TASKS } from '../core/tasks.js';

const FEED_WORDS = {
  name: { 'zh-CN': '案件期限', en: 'Dispute deadlines' },
  deadline: { 'zh-CN': '期限届满', en: 'Deadline' },
  session: { 'zh-CN': '调解会议', en: 'Mediation session' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

export const feedName = (locale: Locale): string => FEED_WORDS.name[locale];

/** What an entry of a calendar is called: no word of anybody's, and no name. */
export const feedEntry = (
  { kind, task }: { readonly kind: 'deadline' | 'task' | 'session'; readonly task?: string },
  locale: Locale,
): string =>
  kind === 'task' ? (TASKS[task as TaskKind]?.[locale] ?? FEED_WORDS.deadline[locale]) : FEED_WORDS[kind][locale];

import type { TaskKind } from '#domain/dispute/core/task.js';
import type { Instant } from '#domain/kernel/message.js';
import { TASKS } from './core/tasks.js';
import { formatMoment } from './format.js';
import type { Sentence } from './locale.js';

type Snoozed = { readonly kind: TaskKind; readonly until: Instant; readonly reason: string };

/** The note that tells colleagues why a task was set aside. */
export const SNOOZED: Sentence<Snoozed> = {
  'zh-CN': ({ kind, until, reason }) =>
    `待办“${TASKS[kind]['zh-CN']}”暂缓至${formatMoment(until, 'zh-CN')}。理由：${reason}`,
  en: ({ kind, until, reason }) =>
    `“${TASKS[kind].en}” is set aside until ${formatMoment(until, 'en')}. Why: ${reason}`,
};

import { TASKS } from '#messages/core/tasks.js';
import { formatDueForTable, formatForTable } from '#messages/format.js';
import type { Words } from '#messages/locale.js';
import { EXPORT_WORDS as W } from '#messages/ui/exports.js';
import type { TaskLine } from '../list.dto.js';
import { namesOf } from './dispute-columns.js';
import type { Columns } from './send-table.js';

/** A task with the names of those whom it names, and what its reader noted on why it waits. */
export type NamedTask = TaskLine & { readonly names: ReadonlyMap<string, string>; readonly why?: string };

const nameOf = (names: NamedTask['names'], id: string | undefined): string | undefined =>
  id === undefined ? undefined : names.get(id);

const wordOfTask = (kind: string): Words | undefined => (TASKS as Readonly<Record<string, Words>>)[kind];

export const TASK_COLUMNS: Columns<NamedTask> = [
  [W.number, ({ number }) => number],
  [W.complainants, ({ parties = [] }, locale) => namesOf(parties, 'complainant', locale)],
  [W.respondents, ({ parties = [] }, locale) => namesOf(parties, 'respondent', locale)],
  [W.task, ({ kind }, locale) => wordOfTask(kind)?.[locale] ?? kind],
  [W.taskDue, ({ dueAt }) => formatDueForTable(dueAt)],
  [W.priority, ({ priority }, locale) => W[priority][locale]],
  [W.taskOwner, ({ names, ownerId }) => nameOf(names, ownerId)],
  [W.calledIn, ({ names, escalatedTo }) => nameOf(names, escalatedTo)],
  [W.owner, ({ names, caseManagerId }) => nameOf(names, caseManagerId)],
  [W.asideUntil, ({ snooze }) => snooze && formatForTable(snooze.until)],
  [W.asideWhy, ({ why }) => why],
];

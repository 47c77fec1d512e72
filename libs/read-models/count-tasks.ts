import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { valuesOf, type TaskFilter } from './task-filter.js';
import { FILTERED } from './task-sources.js';

/** How many of them there are. */
export async function countTasks(database: Database, associationId: string, filter: TaskFilter): Promise<number> {
  const { rows } = await database.query<{ n: number }>({
    name: 'count-docket-tasks',
    text: `SELECT count(*)::int AS n ${FILTERED}`,
    values: [...valuesOf(associationId, filter)],
  });
  return rows[0]?.n ?? 0;
}

export type TasksByOwner = Readonly<Record<'all' | 'mine' | 'team' | 'unowned' | 'escalated', number>>;

/** How many there are of each that are not set aside, by one reading; `mine` and `team` as `ownerIds` of a filter. */
export async function countTasksByOwner(
  database: Database,
  associationId: string,
  filter: TaskFilter,
  { mine, team }: Readonly<Record<'mine' | 'team', readonly string[]>>,
): Promise<TasksByOwner> {
  const { rows } = await database.query<TasksByOwner>({
    name: 'count-docket-tasks-by-owner',
    text: `SELECT count(*)::int AS all,
                  count(*) FILTER (WHERE owner_id = ANY ($14::text[]) OR escalated_to = ($14::text[])[1])::int AS mine,
                  count(*) FILTER (WHERE owner_id = ANY ($15::text[]) OR escalated_to = ($15::text[])[1])::int AS team,
                  count(*) FILTER (WHERE owner_id IS NULL)::int AS unowned,
                  count(*) FILTER (WHERE escalated_to IS NOT NULL)::int AS escalated ${FILTERED} AND aside_id IS NULL`,
    values: [...valuesOf(associationId, filter), mine, team],
  });
  return rows[0] ?? { all: 0, mine: 0, team: 0, unowned: 0, escalated: 0 };
}

export type TasksByDue = Readonly<Record<'overdue' | 'today' | 'week' | 'later' | 'aside', number>>;

/** How many of a list are due when, and how many of it the reader has set aside, which are in none of the others. */
export async function countTasksByDue(
  database: Database,
  associationId: string,
  filter: TaskFilter,
  { today, week }: Readonly<Record<'today' | 'week', Instant>>,
): Promise<TasksByDue> {
  const { rows } = await database.query<TasksByDue>({
    name: 'count-docket-tasks-by-due',
    text: `SELECT count(*) FILTER (WHERE aside_id IS NULL AND due_at < $13)::int AS overdue,
                  count(*) FILTER (WHERE aside_id IS NULL AND due_at >= $13 AND due_at <= $14::timestamptz)::int AS today,
                  count(*) FILTER (WHERE aside_id IS NULL AND due_at > $14 AND due_at <= $15::timestamptz)::int AS week,
                  count(*) FILTER (WHERE aside_id IS NULL AND due_at > $15)::int AS later,
                  count(aside_id)::int AS aside ${FILTERED}`,
    values: [...valuesOf(associationId, filter), today, week],
  });
  return rows[0] ?? { overdue: 0, today: 0, week: 0, later: 0, aside: 0 };
}

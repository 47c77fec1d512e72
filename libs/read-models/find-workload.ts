import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { valuesOf, type TaskFilter } from './task-filter.js';
import { FILTERED } from './task-sources.js';
import { DOCKET_VIEW } from './views.js';

/**
 * What somebody has to do; disputes are those that it handles and that run. What it set aside is counted apart, and so
 * is what others have, or nobody, and it was called to: its day being near, it is there for both.
 */
export type Load = {
  readonly disputes: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  readonly urgent: number;
  readonly high: number;
  readonly normal: number;
  readonly called: number;
  readonly aside: number;
};

export const NO_LOAD: Load = {
  disputes: 0,
  tasks: 0,
  overdue: 0,
  dueThisWeek: 0,
  urgent: 0,
  high: 0,
  normal: 0,
  called: 0,
  aside: 0,
};

/** Whoever the column names has set the task aside, whoever asks. */
const asideFor = (column: 'owner_id' | 'escalated_to'): string => `
  EXISTS (SELECT FROM office.task_snooze s
           WHERE s.association_id = $1 AND s.account_id::text = ${column} AND s.dispute_id = task.dispute_id
             AND s.kind = task.kind AND s.subject = task.subject AND s.until > $13)`;
const ASIDE = asideFor('owner_id');
const CALLED_ASIDE = asideFor('escalated_to');

/** By who has it, from the tasks that the list of tasks has; what is nobody's under the empty word. */
export async function findWorkload(
  database: Database,
  associationId: string,
  filter: TaskFilter,
  weekEnds: Instant,
): Promise<ReadonlyMap<string, Load>> {
  // planned for its own values: not knowing them it would look up each of a hundred thousand tasks
  const { rows } = await database.query<Load & { readonly owner: string }>({
    text: `
      WITH used AS MATERIALIZED (
        SELECT coalesce(owner_id, '') AS owner, due_at, priority, ${ASIDE} AS is_aside,
               nullif(escalated_to, owner_id) AS called, ${CALLED_ASIDE} AS is_aside_for_called
               ${FILTERED}),
      each AS (
        SELECT owner, due_at, priority, is_aside, NOT is_aside AS is_own, false AS is_called FROM used UNION ALL
        SELECT called, due_at, priority, is_aside_for_called, false, NOT is_aside_for_called
          FROM used WHERE called IS NOT NULL),
      work AS (
        SELECT owner, (count(*) FILTER (WHERE is_own))::int AS tasks, (count(*) FILTER (WHERE is_aside))::int AS aside,
               (count(*) FILTER (WHERE is_called))::int AS called,
               (count(*) FILTER (WHERE is_own AND due_at < $13))::int AS overdue,
               (count(*) FILTER (WHERE is_own AND due_at >= $13 AND due_at < $14::timestamptz))::int AS "dueThisWeek",
               (count(*) FILTER (WHERE is_own AND priority = 'urgent'))::int AS urgent,
               (count(*) FILTER (WHERE is_own AND priority = 'high'))::int AS high,
               (count(*) FILTER (WHERE is_own AND priority = 'normal'))::int AS normal
          FROM each GROUP BY 1),
      charge AS (
        SELECT coalesce(case_manager_id::text, '') AS owner, count(*)::int AS disputes
          FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND filed_at IS NOT NULL AND open
           AND NOT EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = docket.dispute_id) GROUP BY 1)
      SELECT owner, coalesce(disputes, 0) AS disputes, coalesce(tasks, 0) AS tasks, coalesce(overdue, 0) AS overdue,
             coalesce("dueThisWeek", 0) AS "dueThisWeek", coalesce(urgent, 0) AS urgent, coalesce(high, 0) AS high,
             coalesce(normal, 0) AS normal, coalesce(called, 0) AS called, coalesce(aside, 0) AS aside
        FROM work FULL JOIN charge USING (owner)`,
    values: [...valuesOf(associationId, filter), weekEnds],
  });
  return new Map(rows.map(({ owner, ...load }) => [owner, load]));
}

export const sumOf = (loads: readonly Load[]): Load =>
  loads.reduce(
    (sum, load) => ({
      disputes: sum.disputes + load.disputes,
      tasks: sum.tasks + load.tasks,
      overdue: sum.overdue + load.overdue,
      dueThisWeek: sum.dueThisWeek + load.dueThisWeek,
      urgent: sum.urgent + load.urgent,
      high: sum.high + load.high,
      normal: sum.normal + load.normal,
      called: sum.called + load.called,
      aside: sum.aside + load.aside,
    }),
    NO_LOAD,
  );

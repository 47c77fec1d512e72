import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';

/** What somebody has to do; disputes are those that it handles and that run. */
export type Load = {
  readonly disputes: number;
  readonly tasks: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  readonly urgent: number;
  readonly high: number;
  readonly normal: number;
};

export const NO_LOAD: Load = { disputes: 0, tasks: 0, overdue: 0, dueThisWeek: 0, urgent: 0, high: 0, normal: 0 };

/** By who has it; what is nobody's under the empty word. */
export async function findWorkload(
  database: Database,
  associationId: string,
  now: Instant,
  weekEnds: Instant,
): Promise<ReadonlyMap<string, Load>> {
  const { rows } = await database.query<Load & { readonly owner: string }>({
    name: 'workload',
    text: `
      WITH used AS (
        SELECT case_manager_id, tasks, open FROM read.docket WHERE association_id = $1 AND filed_at IS NOT NULL AND (open OR tasks <> '[]')
           AND NOT EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = docket.dispute_id)),
      work AS (
        SELECT coalesce(task."ownerId", '') AS owner, count(*)::int AS tasks,
               (count(*) FILTER (WHERE task."dueAt" < $2))::int AS overdue,
               (count(*) FILTER (WHERE task."dueAt" >= $2 AND task."dueAt" < $3))::int AS "dueThisWeek",
               (count(*) FILTER (WHERE priority = 'urgent'))::int AS urgent, (count(*) FILTER (WHERE priority = 'high'))::int AS high,
               (count(*) FILTER (WHERE priority = 'normal'))::int AS normal
          FROM used CROSS JOIN LATERAL jsonb_to_recordset(tasks) AS task ("dueAt" timestamptz, priority text, "ownerId" text) GROUP BY 1),
      charge AS (SELECT coalesce(case_manager_id::text, '') AS owner, count(*)::int AS disputes FROM used WHERE open GROUP BY 1)
      SELECT owner, coalesce(disputes, 0) AS disputes, coalesce(tasks, 0) AS tasks, coalesce(overdue, 0) AS overdue,
             coalesce("dueThisWeek", 0) AS "dueThisWeek", coalesce(urgent, 0) AS urgent, coalesce(high, 0) AS high, coalesce(normal, 0) AS normal
        FROM work FULL JOIN charge USING (owner)`,
    values: [associationId, now, weekEnds],
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
    }),
    NO_LOAD,
  );

import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { conditionsOf, Values, type DocketFilter } from './docket-filter.js';
import { DOCKET_VIEW } from './views.js';

/** How soon something is due. */
export const DUE_GROUPS = ['overdue', 'today', 'week', 'later', 'none'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Where one group of days ends and the next begins. */
export type Days = { readonly now: Instant; readonly dayEnds: Instant; readonly weekEnds: Instant };

export type DocketCounts = {
  readonly all: number;
  readonly byStage: Readonly<Record<string, number>>;
  readonly byDue: Readonly<Partial<Record<DueGroup, number>>>;
  /** Of nobody under the empty word. */
  readonly byOwner: Readonly<Record<string, number>>;
  readonly byWaitingFor: Readonly<Record<string, number>>;
  /** With goods on it; a dispute about goods on two platforms is counted of both. */
  readonly byPlatform: Readonly<Record<string, number>>;
};

/** How many disputes of the association there are of each kind; all groups of one reading of the table. */
export async function countDocket(
  database: Database,
  associationId: string,
  filter: DocketFilter,
  { now, dayEnds, weekEnds }: Days,
): Promise<DocketCounts> {
  const values = new Values();
  const conditions = conditionsOf(values, associationId, { kind: 'all' }, filter);
  const [today, day, week] = [values.add(now), values.add(dayEnds), values.add(weekEnds)];
  const due = `CASE WHEN next_due_at IS NULL THEN 'none' WHEN next_due_at < ${today}::timestamptz THEN 'overdue'
    WHEN next_due_at < ${day}::timestamptz THEN 'today' WHEN next_due_at < ${week}::timestamptz THEN 'week' ELSE 'later' END`;
  const { rows } = await database.query<{ group: string; key: string; n: number }>({
    // days end at the same instants: alike rows are few, and only those are put into groups of days
    text: `WITH alike AS (
             SELECT stage, next_due_at, case_manager_id, waiting_for, item_platform_ids AS platforms, count(*)::int AS n
               FROM ${DOCKET_VIEW} AS docket WHERE ${conditions} GROUP BY 1, 2, 3, 4, 5),
           counted AS (
             SELECT stage, ${due} AS due, coalesce(case_manager_id::text, '') AS owner, waiting_for, platforms, sum(n)::int AS n
               FROM alike GROUP BY 1, 2, 3, 4, 5)
           SELECT 'byStage' AS group, stage AS key, sum(n)::int AS n FROM counted GROUP BY 2
           UNION ALL SELECT 'byDue', due, sum(n)::int FROM counted GROUP BY 2
           UNION ALL SELECT 'byOwner', owner, sum(n)::int FROM counted GROUP BY 2
           UNION ALL SELECT 'byWaitingFor', waiting_for, sum(n)::int FROM counted GROUP BY 2
           UNION ALL SELECT 'byPlatform', platform::text, sum(n)::int FROM counted, unnest(platforms) AS platform GROUP BY 2`,
    values: values.all,
  });
  const of = (group: string): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.group === group).map(({ key, n }) => [key, n]));
  const byStage = of('byStage');
  return {
    all: Object.values(byStage).reduce((sum, n) => sum + n, 0),
    byStage,
    byDue: of('byDue'),
    byOwner: of('byOwner'),
    byWaitingFor: of('byWaitingFor'),
    byPlatform: of('byPlatform'),
  };
}

import type { Instant } from '#domain/kernel/message.js';
import { SESSION } from '#domain/notification/sessions-to-come.js';
import type { RemindedRole } from '#domain/rulebook/reminder-rules.js';
import type { Database } from '#event-store/types.js';
import { STATISTICS_VIEW } from './views.js';

/** Of which disputes; what is not said is not asked. Months as `2026-03`, of filing, both counted. */
export type StatisticsSought = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly right?: string | undefined;
  readonly platformId?: string | undefined;
  readonly outcome?: string | undefined;
};

export const DIMENSIONS = ['filed', 'closed', 'outcome', 'right', 'platform'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Counted = { readonly dimension: Dimension; readonly key: string; readonly disputes: number };
/** All disputes that ever stood there together, and the middle one of them. */
export type TimeHeld = {
  readonly stage: string;
  readonly waiter: string;
  readonly disputes: number;
  readonly days: number;
  readonly median: number;
};
export type DecisionsFound = {
  readonly split: boolean;
  readonly isReview: boolean;
  readonly several: boolean;
  readonly result: string;
  readonly decisions: number;
};
export type MediationsFound = {
  readonly outcome: string | null;
  readonly begun: boolean;
  readonly mediations: number;
  readonly confirmed: number;
  readonly sessions: number;
};
/** Reminders that went out to a role, before, on and after the day that they were about. */
export type RemindersFound = {
  readonly role: RemindedRole;
  readonly before: number;
  readonly onTheDay: number;
  readonly after: number;
};
export type Figures = {
  readonly disputes: number;
  readonly open: number;
  readonly counted: readonly Counted[];
  readonly held: readonly TimeHeld[];
  readonly reminders: readonly RemindersFound[];
  readonly decisions: readonly DecisionsFound[];
  readonly courts: { readonly agree: number; readonly differ: number };
  readonly mediations: readonly MediationsFound[];
  /** The middle and all days from acceptance by the mediator to the end. */
  readonly mediationDays: { readonly counted: number; readonly median: number | null; readonly days: number };
};

/** Files that are only stored any more are counted, too: rows hold codes and days, and nobody is in a count. */
const CHOSEN = `
  chosen AS MATERIALIZED (
    SELECT * FROM ${STATISTICS_VIEW} AS statistics WHERE association_id = $1 AND filed_month IS NOT NULL
       AND ($2::text IS NULL OR filed_month >= $2) AND ($3::text IS NULL OR filed_month <= $3)
       AND ($4::text IS NULL OR coalesce(right_kind, 'none') = $4) AND ($5::uuid IS NULL OR platform_ids @> ARRAY[$5])
       AND ($6::text IS NULL OR coalesce(outcome, 'open') = $6))`;

const ALL = `
  WITH ${CHOSEN},
  counted AS (
    SELECT 'filed' AS dimension, filed_month AS key FROM chosen
    UNION ALL SELECT 'closed', closed_month FROM chosen WHERE closed_month IS NOT NULL
    UNION ALL SELECT 'outcome', coalesce(outcome, 'open') FROM chosen
    UNION ALL SELECT 'right', coalesce(right_kind, 'none') FROM chosen
    UNION ALL SELECT 'platform', unnest(platform_ids)::text FROM chosen),
  times AS (
    SELECT dispute_id, t.stage, t.waiter, t.seconds FROM chosen CROSS JOIN LATERAL
           jsonb_to_recordset(held) AS t (stage text, waiter text, seconds double precision)
    UNION ALL
    SELECT dispute_id, stage, waiter, greatest(0, extract(epoch FROM $7::timestamptz - since))::double precision FROM chosen WHERE since IS NOT NULL),
  stood AS (SELECT dispute_id, stage, waiter, sum(seconds) / 86400 AS days FROM times GROUP BY 1, 2, 3),
  decided AS (
    SELECT d.dissents > 0 AS split, d."isReview" AS is_review, d.size > 1 AS several, d.result FROM chosen CROSS JOIN LATERAL
           jsonb_to_recordset(decisions) AS d (size int, dissents int, "isReview" boolean, result text)),
  mediated AS (
    SELECT m.* FROM chosen CROSS JOIN LATERAL
           jsonb_to_recordset(mediations) AS m (begun boolean, outcome text, days double precision, sessions int, confirmation text)),
  court AS (SELECT c.agrees FROM chosen CROSS JOIN LATERAL jsonb_to_recordset(courts) AS c (agrees boolean))
  SELECT json_build_object(
    'disputes', (SELECT count(*) FROM chosen),
    'open', (SELECT count(*) FROM chosen WHERE outcome IS NULL),
    'counted', (SELECT coalesce(json_agg(c ORDER BY c.dimension, c.key), '[]') FROM
                 (SELECT dimension, key, count(*)::int AS disputes FROM counted GROUP BY 1, 2) c),
    'held', (SELECT coalesce(json_agg(h ORDER BY h.days DESC, h.stage, h.waiter), '[]') FROM
              (SELECT stage, waiter, count(*)::int AS disputes, round(sum(days)::numeric, 1)::double precision AS days,
                      round(percentile_cont(0.5) WITHIN GROUP (ORDER BY days)::numeric, 1)::double precision AS median
                 FROM stood WHERE days > 0 GROUP BY 1, 2) h),
    'reminders', (SELECT coalesce(json_agg(r ORDER BY r.role), '[]') FROM
                   (SELECT role, (count(*) FILTER (WHERE moment LIKE 'before-%'))::int AS before,
                           (count(*) FILTER (WHERE moment = 'on-the-day'))::int AS "onTheDay",
                           (count(*) FILTER (WHERE moment LIKE 'after-%'))::int AS after
                      FROM office.reminder WHERE association_id = $1 AND verdict = 'send' AND what <> '${SESSION}'
                       AND dispute_id IN (SELECT dispute_id FROM chosen) GROUP BY role) r),
    'decisions', (SELECT coalesce(json_agg(d ORDER BY d.result, d.split, d."isReview", d.several), '[]') FROM
                   (SELECT split, is_review AS "isReview", several, result, count(*)::int AS decisions FROM decided GROUP BY 1, 2, 3, 4) d),
    'courts', (SELECT json_build_object('agree', count(*) FILTER (WHERE agrees), 'differ', count(*) FILTER (WHERE NOT agrees)) FROM court),
    'mediations', (SELECT coalesce(json_agg(m ORDER BY m.outcome, m.begun), '[]') FROM
                    (SELECT outcome, begun, count(*)::int AS mediations, (count(*) FILTER (WHERE confirmation = 'confirmed'))::int AS confirmed,
                            sum(sessions)::int AS sessions FROM mediated GROUP BY 1, 2) m),
    'mediationDays', (SELECT json_build_object('counted', count(days), 'days', coalesce(round(sum(days)::numeric, 1), 0)::double precision,
                              'median', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY days)::numeric, 1)::double precision) FROM mediated)
  ) AS figures`;

/** All figures of these disputes at an instant, in one reading: they belong to each other. */
export async function findStatistics(
  database: Database,
  associationId: string,
  { from, until, right, platformId, outcome }: StatisticsSought,
  now: Instant,
): Promise<Figures> {
  const { rows } = await database.query<{ figures: Figures }>({
    name: 'statistics',
    text: ALL,
    values: [associationId, from, until, right, platformId, outcome, now],
  });
  const [row] = rows;
  if (!row) throw new Error('A SELECT without FROM gives one row');
  return row.figures;
}

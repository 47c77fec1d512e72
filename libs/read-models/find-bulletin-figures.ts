import type { Database } from '#event-store/types.js';
import { EARLY_WARNINGS_VIEW, MEASURES_TAKEN_VIEW, STATISTICS_VIEW } from './views.js';

export const BULLETIN_DIMENSIONS = ['outcome', 'measure', 'warning'] as const;
export type BulletinCounted = {
  readonly dimension: (typeof BULLETIN_DIMENSIONS)[number];
  readonly key: string;
  readonly count: number;
};

/**
 * What came of disputes that were closed in these months, measures ordered in them, and warnings sent on. What is
 * counted is disputes, not links: a hundred links of one shop are one.
 */
export async function findBulletinFigures(
  database: Database,
  associationId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly BulletinCounted[]> {
  const { rows } = await database.query<BulletinCounted>({
    name: 'bulletin-figures',
    text: `
      SELECT 'outcome' AS dimension, coalesce(outcome, 'other') AS key, count(*)::int AS count
        FROM ${STATISTICS_VIEW} AS statistics WHERE association_id = $1 AND closed_month BETWEEN left($2, 7) AND left($3, 7) GROUP BY 2
      UNION ALL
      SELECT 'measure', what, count(DISTINCT dispute_id)::int
        FROM ${MEASURES_TAKEN_VIEW} AS measures_taken WHERE association_id = $1 AND month BETWEEN left($2, 7) AND left($3, 7) GROUP BY 2
      UNION ALL
      SELECT 'warning', one->>'as', count(*)::int
        FROM ${EARLY_WARNINGS_VIEW} AS early_warnings, jsonb_array_elements(sent) AS one
       WHERE association_id = $1 AND on_day BETWEEN $2::date AND $3::date GROUP BY 2
      ORDER BY 1, 2`,
    values: [associationId, from, until],
  });
  return rows;
}

import type { Database } from '#event-store/types.js';
import { STATISTICS_VIEW } from './views.js';

export const SECTOR_DIMENSIONS = ['month', 'outcome', 'right'] as const;
export type SectorCounted = {
  readonly dimension: (typeof SECTOR_DIMENSIONS)[number];
  readonly key: string;
  readonly count: number;
};

/**
 * Disputes filed in these months, by what everybody may be told. What was closed later counts as open: the figures move
 * with the month, so that two days asked one after the other do not tell what came between.
 */
export async function findSectorFigures(
  database: Database,
  associationId: string,
  { from, until }: { readonly from: string; readonly until: string },
): Promise<readonly SectorCounted[]> {
  const { rows } = await database.query<SectorCounted>({
    name: 'sector-figures',
    text: `
      WITH chosen AS (
        SELECT filed_month, coalesce(right_kind, 'none') AS right_kind,
               CASE WHEN closed_month <= $3 THEN coalesce(outcome, 'open') ELSE 'open' END AS outcome
          FROM ${STATISTICS_VIEW} AS statistics WHERE association_id = $1 AND filed_month BETWEEN $2 AND $3)
      SELECT dimension, key, count(*)::int AS count FROM chosen
        CROSS JOIN LATERAL (VALUES ('month', filed_month), ('outcome', outcome), ('right', right_kind)) AS d (dimension, key)
       GROUP BY 1, 2 ORDER BY 1, 2`,
    values: [associationId, from, until],
  });
  return rows;
}

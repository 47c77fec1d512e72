import type { Database } from '#event-store/types.js';
import { TIPS_VIEW } from './views.js';

export type CountedTips = {
  readonly subject: string;
  /** Handed on, closed for no lack of substance left out. */
  readonly routed: number;
  readonly acted: number;
  readonly byAuthority: number;
};

/** How many tips of each subject were handed on, and on how many somebody acted. No tip is told apart. */
export async function countTips(database: Database, associationId: string): Promise<readonly CountedTips[]> {
  const { rows } = await database.query<CountedTips>({
    name: 'tips-by-subject',
    text: `SELECT subject, count(*)::int AS routed, (count(*) FILTER (WHERE acted))::int AS acted,
                  (count(*) FILTER (WHERE by_authority))::int AS "byAuthority"
             FROM ${TIPS_VIEW} AS tips WHERE association_id = $1 AND stage = 'routed' AND subject IS NOT NULL
            GROUP BY subject ORDER BY subject`,
    values: [associationId],
  });
  return rows;
}

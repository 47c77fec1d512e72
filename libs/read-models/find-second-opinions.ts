import type { SecondAct } from '#domain/dispute/second-acts.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { GrievanceOpinion } from './grievances.projection.js';
import { isThere } from './is-there.js';
import { DOCKET_VIEW, GRIEVANCES_VIEW, SECOND_OPINIONS_VIEW } from './views.js';

export type SecondOpinion = {
  readonly disputeId: string;
  readonly number: string;
  /** What it was about, where it was somebody’s conduct in office. */
  readonly grievanceId?: string;
  readonly act: SecondAct | GrievanceOpinion;
  readonly at: Instant;
};

const MOST = 200;

/** What somebody did as a second person, or found on a complaint about conduct, the newest first, the newest 200. Trails the log a little. */
export async function findSecondOpinions(
  database: Database,
  associationId: string,
  accountId: string,
): Promise<readonly SecondOpinion[]> {
  for (const table of ['second_opinions', 'grievances'] as const) if (!(await isThere(database, table))) return [];
  const { rows } = await database.query<SecondOpinion & { readonly grievanceId: string | null }>({
    name: 'second-opinions-of',
    text: `SELECT dispute_id AS "disputeId", number, one ->> 'act' AS act, one ->> 'at' AS at, NULL::uuid AS "grievanceId"
             FROM ${SECOND_OPINIONS_VIEW} AS second_opinions CROSS JOIN LATERAL jsonb_array_elements(acts) AS one
            WHERE association_id = $1 AND account_ids @> ARRAY[$2::uuid] AND one ->> 'accountId' = $2::text
            UNION ALL
           SELECT g.dispute_id, d.number, one ->> 'act', one ->> 'at', grievance_id
             FROM ${GRIEVANCES_VIEW} g JOIN ${DOCKET_VIEW} d ON d.dispute_id = g.dispute_id
            CROSS JOIN LATERAL jsonb_array_elements(findings) AS one
            WHERE g.association_id = $1 AND hands @> ARRAY[$2::uuid] AND one ->> 'accountId' = $2::text
            ORDER BY 4 DESC, 1, 3 LIMIT ${MOST}`,
    values: [associationId, accountId],
  });
  return rows.map(({ grievanceId, ...one }) => ({ ...one, ...(grievanceId !== null && { grievanceId }) }));
}

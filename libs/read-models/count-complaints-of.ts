import type { Database } from '#event-store/types.js';
import { notStoredOnly } from './not-stored-only.js';
import { DOCKET_VIEW } from './views.js';

/** How other disputes of a complainant stand: those that run, and of those that are over how many ended in which way. */
export type ComplaintsOf = {
  readonly running: number;
  readonly ended: readonly { readonly reason: string; readonly count: number }[];
};

/** Beside the one that is looked at; what its files are only stored for is counted no more. */
export async function countComplaintsOf(
  database: Database,
  associationId: string,
  { complainantId, besides }: { readonly complainantId: string; readonly besides: string },
): Promise<ComplaintsOf> {
  const { rows } = await database.query<{ reason: string | null; count: number }>({
    name: 'other-complaints-of',
    text: `SELECT CASE stage WHEN 'closed' THEN reason END AS reason, count(*)::int AS count FROM ${DOCKET_VIEW} AS docket
            WHERE association_id = $1 AND complainant_id = $2 AND dispute_id <> $3 AND ${notStoredOnly('docket.dispute_id')}
            GROUP BY 1 ORDER BY 2 DESC, 1`,
    values: [associationId, complainantId, besides],
  });
  return {
    running: rows.find(({ reason }) => reason === null)?.count ?? 0,
    ended: rows.flatMap(({ reason, count }) => (reason === null ? [] : [{ reason, count }])),
  };
}

import type { SecondAct } from '#domain/dispute/second-acts.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';

export type SecondOpinion = {
  readonly disputeId: string;
  readonly number: string;
  readonly act: SecondAct;
  readonly at: Instant;
};

const MOST = 200;

/** What somebody did as a second person, the newest first, the newest 200. Trails the log a little. */
export async function findSecondOpinions(
  database: Database,
  associationId: string,
  accountId: string,
): Promise<readonly SecondOpinion[]> {
  if (!(await isThere(database, 'second_opinions'))) return [];
  const { rows } = await database.query<SecondOpinion>({
    name: 'second-opinions-of',
    text: `SELECT dispute_id AS "disputeId", number, one ->> 'act' AS act, one ->> 'at' AS at
             FROM read.second_opinions CROSS JOIN LATERAL jsonb_array_elements(acts) AS one
            WHERE association_id = $1 AND account_ids @> ARRAY[$2::uuid] AND one ->> 'accountId' = $2::text
            ORDER BY 4 DESC, 1, 3 LIMIT ${MOST}`,
    values: [associationId, accountId],
  });
  return rows;
}

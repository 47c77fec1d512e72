import type { Database } from '#event-store/types.js';
import { DEPOSIT_GRANTS_VIEW } from './views.js';

export type DepositGrantsSought = {
  /** Those of one deposit. */
  readonly depositId?: string;
  /** Those that are open to these accounts and parties, and those that this account has read. */
  readonly receiverIds?: readonly string[];
  readonly readerId?: string;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of grants, the newest first, after one of them. Who may see which, their streams say. */
export async function findDepositGrants(
  database: Database,
  associationId: string,
  { depositId, receiverIds, readerId, after, limit }: DepositGrantsSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ grantId: string }>({
    name: 'deposit-grants',
    text: `SELECT grant_id AS "grantId" FROM ${DEPOSIT_GRANTS_VIEW} AS deposit_grants
            WHERE association_id = $1 AND ($2::uuid IS NULL OR deposit_id = $2)
              AND ($3::uuid[] IS NULL OR receiver_id = ANY ($3) OR reader_ids @> ARRAY[$4::uuid])
              AND ($5::uuid IS NULL OR grant_id < $5)
            ORDER BY grant_id DESC LIMIT $6`,
    values: [associationId, depositId, receiverIds, readerId, after, limit],
  });
  return rows.map(({ grantId }) => grantId);
}

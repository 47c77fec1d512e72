import type { Database } from '#event-store/types.js';
import { DEPOSITS_VIEW } from './views.js';

export type DepositsSought = {
  /** The account and the parties for which it acts. */
  readonly ownerIds: readonly string[];
  readonly kind?: string;
  readonly stage?: string;
  readonly after?: string | undefined;
  readonly limit: number;
};

export type FoundDeposit = {
  readonly depositId: string;
  readonly number: string;
  readonly sha256: string;
  readonly titleContentId: string;
};

/** Deposits of these, the newest first, after one of them. Who may see which, their streams say. */
export async function findDeposits(
  database: Database,
  associationId: string,
  { ownerIds, kind, stage, after, limit }: DepositsSought,
): Promise<readonly FoundDeposit[]> {
  const { rows } = await database.query<FoundDeposit>({
    name: 'deposits',
    text: `SELECT deposit_id AS "depositId", number, sha256, title_content_id AS "titleContentId" FROM ${DEPOSITS_VIEW} AS deposits
            WHERE association_id = $1 AND owner_id = ANY ($2::uuid[]) AND ($3::text IS NULL OR kind = $3)
              AND ($4::text IS NULL OR stage = $4) AND ($5::uuid IS NULL OR deposit_id < $5)
            ORDER BY deposit_id DESC LIMIT $6`,
    values: [associationId, ownerIds, kind, stage, after, limit],
  });
  return rows;
}

/** Ids of deposits whose bytes came and have this hash, the first first. */
export async function findDepositsByHash(
  database: Database,
  associationId: string,
  sha256: string,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ depositId: string }>({
    name: 'deposits-by-hash',
    text: `SELECT deposit_id AS "depositId" FROM ${DEPOSITS_VIEW} AS deposits
            WHERE association_id = $1 AND sha256 = $2 AND stored_at IS NOT NULL ORDER BY stored_at, deposit_id LIMIT 20`,
    values: [associationId, sha256],
  });
  return rows.map(({ depositId }) => depositId);
}

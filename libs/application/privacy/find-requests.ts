import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { DataRequestRow, RequestState } from './data-requests.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

/** What an account has asked, the newest first. */
export async function findRequestsOf({ database, associationId }: Access, accountId: string) {
  const { rows } = await database.query<DataRequestRow>(
    'SELECT * FROM office.data_request WHERE association_id = $1 AND account_id = $2 ORDER BY asked_at DESC, id',
    [associationId, accountId],
  );
  return rows;
}

export type RequestPlace = { readonly at: string; readonly id: string };
type Wanted = {
  readonly state?: RequestState;
  /** Only what nobody has answered although its day has passed, by this instant. */
  readonly overdueAt?: Instant;
  readonly after?: RequestPlace;
  readonly limit: number;
};

/** What people of an association have asked, what is due first at the top. */
export async function findRequests(
  { database, associationId }: Access,
  { state, overdueAt, after, limit }: Wanted,
): Promise<readonly DataRequestRow[]> {
  const { rows } = await database.query<DataRequestRow>(
    `SELECT * FROM office.data_request WHERE association_id = $1 AND ($2::text IS NULL OR state = $2)
       AND ($3::timestamptz IS NULL OR (due_at, id) > ($3, $4::uuid))
       AND ($6::timestamptz IS NULL OR (due_at < $6 AND answered_at IS NULL)) ORDER BY due_at, id LIMIT $5`,
    [associationId, state, after?.at, after?.id, limit, overdueAt],
  );
  return rows;
}

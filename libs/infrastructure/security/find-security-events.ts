import type pg from 'pg';
import type { SecurityKind } from './security-event.js';

/** Which of them; what is missing is not asked for. */
export type SecuritySearch = {
  /** Of one association; of all, and of none, without it. */
  readonly associationId?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** Whom it concerns or who acted. */
  readonly accountId?: string | undefined;
  readonly actor?: string | undefined;
  readonly address?: string | undefined;
  readonly requestId?: string | undefined;
  /** Machine time, the first within and the last without. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Older than this one. */
  readonly before?: string | undefined;
  readonly limit: number;
};

export type FoundSecurityEvent = {
  /** A number that rises; as text, since it may be larger than a number holds. */
  readonly id: string;
  readonly at: Date;
  readonly kind: SecurityKind;
  readonly association_id: string | null;
  readonly account_id: string | null;
  readonly actor: string | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly request_id: string | null;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
};

/** The newest first. */
export async function findSecurityEvents(
  database: Pick<pg.Pool, 'query'>,
  { associationId, kinds, accountId, actor, address, requestId, from, until, before, limit }: SecuritySearch,
): Promise<readonly FoundSecurityEvent[]> {
  const { rows } = await database.query<FoundSecurityEvent>(
    `SELECT id, at, kind, association_id, account_id, actor, address, device, request_id, facts FROM security.event
       WHERE ($1::uuid IS NULL OR association_id = $1) AND ($2::text[] IS NULL OR kind = ANY ($2))
         AND ($3::uuid IS NULL OR account_id = $3 OR actor = $3::text) AND ($4::text IS NULL OR actor = $4)
         AND ($5::text IS NULL OR address = $5) AND ($6::uuid IS NULL OR request_id = $6)
         AND ($7::timestamptz IS NULL OR at >= $7) AND ($8::timestamptz IS NULL OR at < $8)
         AND ($9::bigint IS NULL OR id < $9)
       ORDER BY id DESC LIMIT $10`,
    [associationId, kinds, accountId, actor, address, requestId, from, until, before, limit].map((one) => one ?? null),
  );
  return rows;
}

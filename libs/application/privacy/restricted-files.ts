import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { READING_DAYS, type ReadingGround, type Restriction } from '#domain/privacy/restriction.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { checkOtherHand } from '../party/other-hand.js';

type Database = Pick<TenantContext['database'], 'query'>;
type Access = Pick<TenantContext, 'associationId'> & { readonly database: Database };

export type ReadingRow = {
  readonly id: string;
  readonly dispute_id: string;
  readonly account_id: string;
  readonly ground: ReadingGround;
  readonly reference_content_id: string;
  readonly given_by: string;
  readonly given_at: Date;
  readonly until_at: Date;
  readonly ended_at: Date | null;
};
export type RestrictedRow = {
  readonly dispute_id: string;
  readonly reason: Restriction;
  readonly since: Date;
};
export type RestrictedPlace = { readonly at: string; readonly id: string };

/** Files that are only stored, the newest first; what stands in them is not told. */
export async function findRestrictedFiles(
  { database, associationId }: Access,
  after: RestrictedPlace | undefined,
  limit: number,
): Promise<readonly RestrictedRow[]> {
  const { rows } = await database.query<RestrictedRow>(
    `SELECT dispute_id, reason, since FROM office.restricted_file WHERE association_id = $1
       AND ($2::timestamptz IS NULL OR (since, dispute_id) < ($2, $3::uuid))
       ORDER BY since DESC, dispute_id DESC LIMIT $4`,
    [associationId, after?.at, after?.id, limit],
  );
  return rows;
}

/** Who was let in to these files, the newest first. */
export async function findReadings({ database, associationId }: Access, disputeIds: readonly string[]) {
  const { rows } = await database.query<ReadingRow>(
    `SELECT * FROM office.restricted_reading WHERE association_id = $1 AND dispute_id = ANY ($2::uuid[])
       ORDER BY given_at DESC, id`,
    [associationId, disputeIds],
  );
  return rows;
}

type Given = {
  readonly accountId: string;
  readonly ground: ReadingGround;
  readonly until: Instant;
  readonly referenceContentId: string;
  readonly by: string;
  readonly at: Instant;
};

/**
 * Lets one account read one restricted file for a while; nobody lets in itself, nor an account of its own hand. Refuses
 * NotFound, SecondPersonNeeded, InstantImplausible, UnknownReference.
 */
export async function giveReading(
  { database, associationId }: Access,
  disputeId: string,
  { accountId, ground, until, referenceContentId, by, at }: Given,
): Promise<ReadingRow> {
  const there = await database.query(
    'SELECT FROM office.restricted_file WHERE association_id = $1 AND dispute_id = $2',
    [associationId, disputeId],
  );
  if (there.rowCount === 0) refuse('NotFound');
  if (accountId === by) refuse('SecondPersonNeeded', { subject: 'dispute' });
  if (until <= at || until > instant(Date.parse(at) + READING_DAYS * 86_400_000))
    refuse('InstantImplausible', { field: 'until' });
  const known = await database.query(
    'SELECT FROM office.account WHERE association_id = $1 AND id = $2 AND ended_at IS NULL AND suspended_at IS NULL',
    [associationId, accountId],
  );
  if (known.rowCount === 0) refuse('UnknownReference', { field: 'accountId' });
  await checkOtherHand({ database, associationId }, by, [accountId]);
  const { rows } = await database.query<ReadingRow>(
    `INSERT INTO office.restricted_reading (id, association_id, dispute_id, account_id, ground, reference_content_id, given_by,
       given_at, until_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *`,
    [newId(), associationId, disputeId, accountId, ground, referenceContentId, by, at, until],
  );
  return rows[0] as ReadingRow;
}

/** Ends it before its time. Refuses NotFound. */
export async function endReading({ database, associationId }: Access, readingId: string, at: Instant) {
  const { rows } = await database.query<ReadingRow>(
    `UPDATE office.restricted_reading SET ended_at = coalesce(ended_at, $3) WHERE association_id = $1 AND id = $2 RETURNING *`,
    [associationId, readingId, at],
  );
  return rows[0] ?? refuse('NotFound');
}

/** By what somebody may read a file now: `open` where it is not restricted; undefined where nothing lets it. */
export async function mayReadFile(
  database: Database,
  disputeId: string,
  accountId: string | undefined,
  at: Instant | undefined,
): Promise<'open' | { readonly readingId: string; readonly ground: ReadingGround } | undefined> {
  const { rows } = await database.query<{ id: string | null; ground: ReadingGround }>({
    name: 'may-read-file',
    text: `SELECT r.id, r.ground FROM office.restricted_file f
             LEFT JOIN office.restricted_reading r ON r.dispute_id = f.dispute_id AND r.account_id = $2::uuid
               AND r.ended_at IS NULL AND r.given_at <= $3::timestamptz AND r.until_at > $3
            WHERE f.dispute_id = $1 ORDER BY r.until_at DESC NULLS LAST LIMIT 1`,
    values: [disputeId, accountId ?? null, at ?? null],
  });
  const [row] = rows;
  if (!row) return 'open';
  return row.id === null ? undefined : { readingId: row.id, ground: row.ground };
}

/** Those of these disputes whose file is only stored: nothing that stands in it is shown anywhere. */
export async function storedOnlyAmong(database: Database, disputeIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'stored-only-among',
    text: 'SELECT dispute_id FROM office.restricted_file WHERE dispute_id = ANY ($1::uuid[])',
    values: [disputeIds],
  });
  return new Set(rows.map(({ dispute_id }) => dispute_id));
}

/** Nobody refers to a file that is only stored: it is as if it were not there. Refuses UnknownReference. */
export async function checkUsed(database: Database, field: string, disputeIds: readonly string[]): Promise<void> {
  const [name] = await storedOnlyAmong(database, disputeIds);
  if (name !== undefined) refuse('UnknownReference', { field, name });
}

/** Refuses NotFound to whom nothing lets read this file: an authority's paper opens none that is only stored. */
export async function checkMayRead(database: Database, disputeId: string, accountId: string, at: Instant) {
  if (!(await mayReadFile(database, disputeId, accountId, at))) refuse('NotFound');
}

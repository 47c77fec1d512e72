import type pg from 'pg';
import type { Place } from '../files/place.js';

/** Whose upload of which exhibit. */
export type UploadKey = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly evidenceId: string;
  /** Who began it, and alone goes on with it. */
  readonly sender: string;
};

export type Upload = UploadKey & {
  readonly place: Place;
  /** Of the vault, under which its bytes are sealed. */
  readonly keyName: string;
  readonly size: number;
  /** So many bytes are kept whatever happens. */
  readonly received: number;
  /** Sealed: what is kept beyond the last whole chunk. */
  readonly tail: Buffer | null;
  /** Names the unfinished file; another one when another process went on with it. */
  readonly file: string;
  readonly requestKey: string;
  readonly expiresAt: Date;
};

type Database = Pick<pg.Pool, 'query'>;
type Row = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly evidence_id: string;
  readonly sender: string;
  readonly author_id: string;
  readonly sha256: string;
  readonly key_name: string;
  readonly size: string;
  readonly received: string;
  readonly tail: Buffer | null;
  readonly file: string;
  readonly request_key: string;
  readonly expires_at: Date;
};

const keyOf = ({ associationId, disputeId, evidenceId, sender }: UploadKey): string[] => [
  associationId,
  disputeId,
  evidenceId,
  sender,
];
const KEY = 'association_id = $1 AND dispute_id = $2 AND evidence_id = $3 AND sender = $4';

const uploadOf = (row: Row): Upload => {
  const { association_id: associationId, dispute_id: disputeId, evidence_id: evidenceId, sender } = row;
  return {
    ...{ associationId, disputeId, evidenceId, sender },
    place: { associationId, disputeId, authorId: row.author_id, sha256: row.sha256 },
    keyName: row.key_name,
    size: Number(row.size),
    received: Number(row.received),
    tail: row.tail,
    file: row.file,
    requestKey: row.request_key,
    expiresAt: row.expires_at,
  };
};

export const findUpload = async (database: Database, key: UploadKey, now: Date): Promise<Upload | undefined> => {
  const { rows } = await database.query<Row>(`SELECT * FROM office.upload WHERE ${KEY} AND expires_at > $5`, [
    ...keyOf(key),
    now,
  ]);
  return rows[0] && uploadOf(rows[0]);
};

/** In place of what the sender had begun of the same exhibit. */
export const insertUpload = async (
  database: Database,
  { place, keyName, size, file, requestKey, expiresAt, ...key }: Omit<Upload, 'received' | 'tail'>,
  now: Date,
): Promise<void> => {
  await database.query(
    `INSERT INTO office.upload (association_id, dispute_id, evidence_id, sender, author_id, sha256, key_name, size,
         file, request_key, begun_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT ON CONSTRAINT upload_key DO UPDATE SET author_id = $5, sha256 = $6, key_name = $7, size = $8,
         received = 0, tail = NULL, file = $9, request_key = $10, begun_at = $11, expires_at = $12`,
    [...keyOf(key), place.authorId, place.sha256, keyName, size, file, requestKey, now, expiresAt],
  );
};

type Kept = Pick<Upload, 'received' | 'tail' | 'expiresAt'> & { readonly file?: string };

/** What is kept of it now; false where it was ended, or another process went on with it. */
export const keepUpload = async (
  database: Database,
  upload: Upload,
  { received, tail, expiresAt, file = upload.file }: Kept,
): Promise<boolean> => {
  const { rowCount } = await database.query(
    `UPDATE office.upload SET received = $6, tail = $7, expires_at = $8, file = $9 WHERE ${KEY} AND file = $5`,
    [...keyOf(upload), upload.file, received, tail, expiresAt, file],
  );
  return rowCount === 1;
};

/** Undefined where there was none. */
export const deleteUpload = async (database: Database, key: UploadKey): Promise<string | undefined> => {
  const { rows } = await database.query<{ file: string }>(`DELETE FROM office.upload WHERE ${KEY} RETURNING file`, [
    ...keyOf(key),
  ]);
  return rows[0]?.file;
};

/** How many others the sender has not finished. */
export const countOthers = async (database: Database, key: UploadKey, now: Date): Promise<number> => {
  const { rows } = await database.query<{ count: string }>(
    `SELECT count(*) FROM office.upload WHERE association_id = $1 AND sender = $4 AND expires_at > $5
       AND (dispute_id, evidence_id) <> ($2::uuid, $3::uuid)`,
    [...keyOf(key), now],
  );
  return Number(rows[0]?.count ?? 0);
};

type Swept = { readonly gone: readonly string[]; readonly kept: ReadonlySet<string> };

/** Forgets those whose time is over or whose author's key is destroyed; the files of these, and of those that stay. */
export const sweepUploads = async (database: Database, now: Date): Promise<Swept> => {
  const { rows: gone } = await database.query<{ file: string }>(
    `DELETE FROM office.upload u WHERE u.expires_at <= $1 OR EXISTS (
       SELECT FROM vault.key k
        WHERE k.association_id = u.association_id AND k.name = u.key_name AND k.destroyed_at IS NOT NULL)
       RETURNING u.file`,
    [now],
  );
  const { rows } = await database.query<{ file: string }>('SELECT file FROM office.upload');
  return { gone: gone.map(({ file }) => file), kept: new Set(rows.map(({ file }) => file)) };
};

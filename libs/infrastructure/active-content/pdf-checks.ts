import type pg from 'pg';
import type { Place } from '../files/place.js';
import type { ActiveKind, Finding } from './active-kinds.js';

/** Raised when more is found than before: what was looked at by older rules is looked at again. */
const RULES = 1;
/** So often is a file looked at that reached a bound. */
const MOST_TRIES = 3;

/** A PDF that somebody has sent. */
export type KeptPdf = {
  readonly place: Place;
  /** In bytes. */
  readonly size: number;
  /** Of the vault, under which its bytes are sealed. */
  readonly keyName: string;
};

/** What is known of a PDF; `waiting`: nothing yet. `copy`: what is shown instead of it. */
export type PdfMark = Omit<Finding, 'state'> & {
  readonly state: Finding['state'] | 'waiting';
  readonly copy?: { readonly sha256: string; readonly size: number };
};

type Row = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly author_id: string;
  readonly sha256: string;
  readonly size: string;
  readonly key_name: string;
  readonly state: PdfMark['state'];
  readonly kinds: readonly ActiveKind[];
  readonly signed: boolean;
  readonly copy_sha256: string | null;
  readonly copy_size: string | null;
};
type Database = Pick<pg.Pool, 'query'>;

const valuesOf = ({ associationId, disputeId, authorId, sha256 }: Place): readonly string[] => [
  associationId,
  disputeId,
  authorId,
  sha256,
];
const PLACE = 'association_id = $1 AND dispute_id = $2 AND author_id = $3 AND sha256 = $4';

/** Puts it where it is looked at in turn, unless it was, by the rules of now. */
export const putForCheck = async (database: Database, { place, size, keyName }: KeptPdf): Promise<void> => {
  await database.query(
    `INSERT INTO office.pdf_check AS c (association_id, dispute_id, author_id, sha256, size, key_name, rules)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT pdf_check_key DO UPDATE
         SET state = 'waiting', rules = $7, tries = 0, again = false, tried_at = NULL WHERE c.rules < $7`,
    [...valuesOf(place), size, keyName, RULES],
  );
};

/** Whatever was found before is found anew: its copy is gone. */
export const forgetCheck = async (database: Database, place: Place): Promise<void> => {
  await database.query(`UPDATE office.pdf_check SET state = 'waiting' WHERE ${PLACE}`, [...valuesOf(place)]);
};

const markOf = ({ state, kinds, signed, copy_sha256, copy_size }: Row): PdfMark => ({
  state,
  kinds,
  signed,
  ...(copy_sha256 !== null && copy_size !== null && { copy: { sha256: copy_sha256, size: Number(copy_size) } }),
});

/** Of the files that this author, dispute or party has here, by author and hash. */
export const findMarks = async (
  database: Database,
  { associationId, disputeId }: Pick<Place, 'associationId' | 'disputeId'>,
): Promise<ReadonlyMap<string, PdfMark>> => {
  const { rows } = await database.query<Row>(
    'SELECT * FROM office.pdf_check WHERE association_id = $1 AND dispute_id = $2 AND rules >= $3',
    [associationId, disputeId, RULES],
  );
  return new Map(rows.map((row) => [markKey({ authorId: row.author_id, sha256: row.sha256 }), markOf(row)]));
};
export const markKey = ({ authorId, sha256 }: Pick<Place, 'authorId' | 'sha256'>): string => `${authorId}/${sha256}`;

export const findMark = async (database: Database, place: Place): Promise<PdfMark | undefined> => {
  const { rows } = await database.query<Row>(`SELECT * FROM office.pdf_check WHERE ${PLACE} AND rules >= $5`, [
    ...valuesOf(place),
    RULES,
  ]);
  return rows[0] && markOf(rows[0]);
};

/** `again`: a bound was reached. */
export const noteMark = async (
  database: Database,
  place: Place,
  { state, kinds, signed, copy }: PdfMark,
  again: boolean,
): Promise<void> => {
  await database.query(
    `UPDATE office.pdf_check SET state = $5, kinds = $6, signed = $7, copy_sha256 = $8, copy_size = $9, tries = tries + 1,
       again = $10 AND tries + 1 < $11 WHERE ${PLACE}`,
    [...valuesOf(place), state, kinds, signed, copy?.sha256 ?? null, copy?.size ?? null, again, MOST_TRIES],
  );
};

/** Its key was destroyed, or it was never kept. */
export const dropCheck = async (database: Database, place: Place): Promise<void> => {
  await database.query(`DELETE FROM office.pdf_check WHERE ${PLACE}`, [...valuesOf(place)]);
};

/** The one that waits the longest and was not tried just now; it is put behind the others. */
export const nextUnchecked = async (database: Database, notSince: Date): Promise<KeptPdf | undefined> => {
  const { rows } = await database.query<Row>(
    `UPDATE office.pdf_check c SET tried_at = now() FROM (
       SELECT association_id, dispute_id, author_id, sha256 FROM office.pdf_check
         WHERE (state = 'waiting' OR again) AND (tried_at IS NULL OR tried_at < $1)
         ORDER BY tried_at NULLS FIRST, since LIMIT 1 FOR UPDATE SKIP LOCKED) n
       WHERE c.association_id = n.association_id AND c.dispute_id = n.dispute_id AND c.author_id = n.author_id
         AND c.sha256 = n.sha256
       RETURNING c.*`,
    [notSince],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { association_id: associationId, dispute_id: disputeId, author_id: authorId, sha256, size, key_name } = row;
  return { place: { associationId, disputeId, authorId, sha256 }, size: Number(size), keyName: key_name };
};

import type { LocalDate } from '#domain/calendar/local-date.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Database } from '#event-store/types.js';

/** What is signed and time-stamped, as canonical JSON (RFC 8785). */
export type SignedHead = {
  readonly associationId: string;
  readonly day: LocalDate;
  /** The head of the day before. */
  readonly previous: string;
  /** Over that one and the tree of hashes of all events (head-hash.ts). */
  readonly sha256: string;
  readonly madeAt: string;
};

/** A head with what it takes to check it. */
export type PublishedHead = {
  readonly head: SignedHead;
  /** JWS with its payload left out (RFC 7515, appendix F), by a key of the association. */
  readonly signature: string;
  readonly timestamp?: { readonly authority: string; readonly token: string };
};

/** The bytes that are signed and time-stamped. */
export const headBytes = (head: SignedHead): string => canonicalJson(head);

type Row = {
  readonly association_id: string;
  readonly day: LocalDate;
  readonly previous: string;
  readonly sha256: string;
  readonly made_at: Date;
  readonly signature: string;
  readonly authority: string | null;
  readonly token: Buffer | null;
};

const headOf = (row: Row): PublishedHead => ({
  head: {
    ...{ associationId: row.association_id, day: row.day, previous: row.previous, sha256: row.sha256 },
    madeAt: row.made_at.toISOString(),
  },
  signature: row.signature,
  ...(row.token && { timestamp: { authority: row.authority ?? '', token: row.token.toString('base64') } }),
});

/** More are read by another call. */
export const MOST_HEADS = 400;
const NEWEST = 100;
const COLUMNS = `association_id, to_char(day, 'YYYY-MM-DD') AS day, previous, sha256, made_at, signature, authority, token`;

/** From a day on, the oldest first; without one the newest, the newest first. */
export async function listHeads(
  database: Database,
  associationId: string,
  from?: LocalDate,
): Promise<readonly PublishedHead[]> {
  const { rows } = await database.query<Row>(
    from === undefined
      ? {
          name: 'newest-log-heads',
          text: `SELECT ${COLUMNS} FROM office.log_head h WHERE association_id = $1 ORDER BY h.day DESC LIMIT ${NEWEST}`,
          values: [associationId],
        }
      : {
          name: 'log-heads-since',
          text: `SELECT ${COLUMNS} FROM office.log_head h WHERE association_id = $1 AND h.day >= $2
                  ORDER BY h.day LIMIT ${MOST_HEADS}`,
          values: [associationId, from],
        },
  );
  return rows.map(headOf);
}

import type { Database } from '#event-store/types.js';

/** Words in the clear, as they are searched. */
export type Word = {
  readonly contentId: string;
  readonly associationId: string;
  readonly disputeId?: string;
  readonly partyId?: string;
  readonly kind: string;
  /** The party, item, counter-notice or decision that they are of. */
  readonly aboutId: string;
  /** Found by the docket's own search, too. */
  readonly ofDocket: boolean;
  readonly position: number;
  /** They lie in the vault; else in the clear anyway. */
  readonly isSealed: boolean;
  readonly text: string;
  readonly plain: string;
  readonly grams: readonly number[];
};

/**
 * Puts words where they are searched, and holds their keys to the end of the transaction: what is erased meanwhile is
 * not put there, and whoever erases waits. Words of rooms are not taken, whoever asks for it.
 */
export async function saveWords(database: Database, words: readonly Word[]): Promise<void> {
  if (words.length === 0) return;
  await database.query({
    name: 'save-words',
    text: `
      WITH given AS (
        SELECT * FROM jsonb_to_recordset($1::jsonb) AS w ("contentId" uuid, "associationId" uuid, "disputeId" uuid, "partyId" uuid, kind text,
          "aboutId" text, "ofDocket" boolean, position bigint, "isSealed" boolean, text text, plain text, grams int[])),
      held AS (
        SELECT id, name FROM vault.key WHERE destroyed_at IS NULL AND id IN (
          SELECT c.key_id FROM vault.content c JOIN given ON c.id = "contentId" AND "isSealed") ORDER BY id FOR SHARE)
      INSERT INTO read.word (content_id, association_id, dispute_id, party_id, kind, about_id, of_docket, position, key_id, text, plain, grams)
      SELECT "contentId", "associationId", "disputeId", "partyId", kind, "aboutId", "ofDocket", position, held.id, text, plain, grams
        FROM given LEFT JOIN vault.content c ON c.id = "contentId" AND "isSealed" LEFT JOIN held ON held.id = c.key_id
       WHERE NOT "isSealed" OR (held.id IS NOT NULL AND held.name NOT LIKE 'room:%')
      ON CONFLICT (content_id) DO UPDATE SET position = excluded.position, text = excluded.text, plain = excluded.plain, grams = excluded.grams`,
    values: [JSON.stringify(words)],
  });
}

/** Whether the log goes further than the words of this version, or there are none yet. */
export async function areWordsBehind(database: Database, version: string): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'words-behind',
    text: `SELECT FROM log.head WHERE position > coalesce((SELECT w.position FROM read.word_place w WHERE version = $1), -1)`,
    values: [version],
  });
  return rowCount === 1;
}

/** How far the words of this version go, held to the end of the transaction; all are taken away where there are none. */
export async function takeWordPlace(database: Database, version: string): Promise<number> {
  await database.query({ name: 'hold-words', text: "SELECT pg_advisory_xact_lock(hashtext('read.word'))" });
  const { rows } = await database.query<{ version: string; position: string }>({
    name: 'word-place',
    text: 'SELECT version, position FROM read.word_place',
  });
  const [place] = rows;
  if (place?.version === version) return Number(place.position);
  for (const table of ['word', 'word_place']) await database.query(`DELETE FROM read.${table}`);
  return 0;
}

export async function saveWordPlace(database: Database, version: string, position: number): Promise<void> {
  await database.query({
    name: 'save-word-place',
    text: `INSERT INTO read.word_place (version, position) VALUES ($1, $2)
             ON CONFLICT (version) DO UPDATE SET position = excluded.position`,
    values: [version, position],
  });
}

/** So many events may be read yet: one page of the reader, which is read at once. */
const NEAR = 500;

/** Whether the words go as far as the log, or nearly: else much may be missing. */
export async function areWordsComplete(database: Database): Promise<boolean> {
  const { rows } = await database.query<{ complete: boolean }>(
    `SELECT coalesce((SELECT max(position) FROM read.word_place) >= position - ${NEAR}, false) AS complete FROM log.head`,
  );
  return rows[0]?.complete ?? false;
}

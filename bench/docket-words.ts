import type pg from 'pg';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';

/** Texts in rows as the reader of words writes them, so many at a time. */
export async function insertWords(
  pool: pg.Pool,
  associationId: string,
  words: readonly {
    readonly disputeId: string;
    readonly kind: string;
    readonly ofDocket: boolean;
    readonly text: string;
  }[],
): Promise<void> {
  const rows = words.map((word) => {
    const plain = plainForm(word.text);
    return { ...word, plain, grams: bigramsOf(associationId, plain) };
  });
  await pool.query(
    `INSERT INTO read.word (content_id, association_id, dispute_id, kind, about_id, of_docket, position, text, plain, grams)
       SELECT gen_random_uuid(), $2, "disputeId", kind, '', "ofDocket", (random() * 1e6)::bigint, text, plain, grams
         FROM jsonb_to_recordset($1::jsonb) AS w ("disputeId" uuid, kind text, "ofDocket" boolean, text text, plain text, grams int[])`,
    [JSON.stringify(rows), associationId],
  );
}

import type { Database } from '#event-store/types.js';
import { Values } from './docket-filter.js';

/** Words as they are searched: each of the terms has to stand in the text. */
export type PublishedWords = { readonly grams: readonly number[]; readonly terms: readonly string[] };

/** Words in more texts than this are looked for in the newest decisions one after another, since most of them have it. */
const DENSE = 2_000;

/** The texts that hold some words; undefined where they may be many. */
export type Texts = readonly string[] | undefined;

export async function findTexts(
  database: Database,
  associationId: string,
  { grams, terms }: PublishedWords,
): Promise<Texts> {
  const values = new Values();
  const conditions = `w.association_id = ${values.add(associationId)} AND ${OF_PUBLICATIONS} AND grams @> ${values.add(grams)}::int[]`;
  const column = allOf(holding(values, terms.filter(hasToBeRead)));
  const { rows } = await database.query<{ id: string; holds: boolean }>({
    text: `SELECT content_id AS id, ${column} AS holds FROM read.word w WHERE ${conditions} LIMIT ${DENSE + 1}`,
    values: values.all,
  });
  return rows.length > DENSE ? undefined : rows.flatMap(({ id, holds }) => (holds ? [id] : []));
}

/** Two characters are told by their number alone. */
const hasToBeRead = (term: string): boolean => [...term].length !== 2;

const OF_PUBLICATIONS = "w.kind = 'publication'";
const allOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'true' : conditions.join(' AND '));
const holding = (values: Values, terms: readonly string[]): readonly string[] =>
  terms.map((term) => `strpos(w.plain, ${values.add(term)}) > 0`);

/** That a decision’s text is one of these. */
export const oneOf = (values: Values, texts: readonly string[]): string =>
  `d.text_content_id = ANY (${values.add(texts)}::uuid[])`;

/**
 * That words stand in its text; $1 is the association. With a limit, so that each decision is asked in turn and nobody
 * makes one list of all texts first.
 */
export const standsIn = (values: Values, { terms }: PublishedWords): string =>
  `(SELECT true FROM read.word w WHERE w.content_id = d.text_content_id AND w.association_id = $1
      AND ${allOf([OF_PUBLICATIONS, ...holding(values, terms)])} LIMIT 1)`;

/** Texts as they are searched, to show where words stand in them. */
export async function findWordsOf(
  database: Database,
  associationId: string,
  contentIds: readonly string[],
): Promise<readonly { readonly contentId: string; readonly text: string; readonly plain: string }[]> {
  const { rows } = await database.query<{ contentId: string; text: string; plain: string }>({
    name: 'words-of-published',
    text: `SELECT content_id AS "contentId", text, plain FROM read.word
            WHERE content_id = ANY ($2::uuid[]) AND association_id = $1 AND kind = 'publication'`,
    values: [associationId, contentIds],
  });
  return rows;
}

import type { Database } from '#event-store/types.js';
import { Values } from './docket-filter.js';
import type { PublishedOutcome } from './published-decisions.projection.js';

export type FoundDecision = {
  readonly publicationId: string;
  readonly textContentId: string;
  readonly publishedAt: Date;
  readonly legalKind: string;
  readonly rightKind: string | null;
  readonly isReview: boolean;
  readonly reversed: boolean;
  readonly outcome: PublishedOutcome;
  readonly disputeId: string;
  readonly panelId: string;
};

const COLUMNS = `publication_id AS "publicationId", text_content_id AS "textContentId", published_at AS "publishedAt", legal_kind AS "legalKind",
                 right_kind AS "rightKind", is_review AS "isReview", reversed,
                 outcome, dispute_id AS "disputeId", panel_id AS "panelId"`;

/** What is asked for; without words and filters, all. */
export type PublishedFilter = {
  readonly right?: string | undefined;
  readonly outcome?: string | undefined;
  readonly year?: number | undefined;
  readonly platformId?: string | undefined;
  readonly words?: PublishedWords | undefined;
};
/** Words as they are searched: each of the terms has to stand in the text. */
export type PublishedWords = { readonly grams: readonly number[]; readonly terms: readonly string[] };

/** From so many texts on the newest are looked through one after another, since most of them have it. */
const DENSE = 500;

/** The texts that hold the words, if they are few; undefined where they are many. */
export async function findTexts(
  database: Database,
  associationId: string,
  words: PublishedWords,
): Promise<readonly string[] | undefined> {
  const values = new Values();
  const conditions = standIn(values, associationId, words);
  const { rows } = await database.query<{ id: string }>({
    text: `SELECT content_id AS id FROM read.word w WHERE grams @> ${values.add(words.grams)}::int[] AND ${conditions} LIMIT ${DENSE + 1}`,
    values: values.all,
  });
  return rows.length > DENSE ? undefined : rows.map(({ id }) => id);
}

const standIn = (values: Values, associationId: string, { terms }: PublishedWords): string =>
  [
    `w.association_id = ${values.add(associationId)} AND w.kind = 'publication'`,
    ...terms.map((term) => `strpos(w.plain, ${values.add(term)}) > 0`),
  ].join(' AND ');

export type Texts = readonly string[] | undefined;

/** Published decisions of an association, the newest first, after one of them. `texts`: what `findTexts` gave. */
export async function listPublishedDecisions(
  database: Database,
  associationId: string,
  filter: PublishedFilter,
  texts: Texts,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly FoundDecision[]> {
  const values = new Values();
  const conditions = [
    ...filtered(values, associationId, filter),
    ...(after === undefined ? [] : [`d.publication_id < ${values.add(after)}::uuid`]),
    ...(filter.words === undefined
      ? []
      : texts
        ? [`d.text_content_id = ANY (${values.add(texts)}::uuid[])`]
        : [
            `EXISTS (SELECT FROM read.word w WHERE w.content_id = d.text_content_id AND ${standIn(values, associationId, filter.words)})`,
          ]),
  ].join(' AND ');
  const { rows } = await database.query<FoundDecision>({
    text: `SELECT ${COLUMNS} FROM read.published_decisions d WHERE ${conditions} ORDER BY publication_id DESC LIMIT ${values.add(limit)}`,
    values: values.all,
  });
  return rows;
}

export const filtered = (
  values: Values,
  associationId: string,
  { right, outcome, year, platformId }: PublishedFilter,
): readonly string[] => [
  `d.association_id = ${values.add(associationId)}`,
  ...(right === undefined ? [] : [`d.right_kind = ${values.add(right)}`]),
  ...(outcome === undefined ? [] : [`d.outcome = ${values.add(outcome)}`]),
  ...(year === undefined ? [] : [`d.published_year = ${values.add(year)}`]),
  ...(platformId === undefined ? [] : [`${values.add(platformId)}::uuid = ANY (d.platform_ids)`]),
];

export async function findPublishedDecision(
  database: Database,
  associationId: string,
  publicationId: string,
): Promise<FoundDecision | undefined> {
  const { rows } = await database.query<FoundDecision>({
    name: 'published-decision',
    text: `SELECT ${COLUMNS} FROM read.published_decisions WHERE association_id = $1 AND publication_id = $2`,
    values: [associationId, publicationId],
  });
  return rows[0];
}

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

/** The months in which anything was published, by the legal calendar, the newest first. */
export async function listPublishedMonths(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ month: string }>({
    name: 'published-months',
    text: `SELECT DISTINCT ${MONTH} AS month FROM read.published_decisions WHERE association_id = $1 ORDER BY 1 DESC`,
    values: [associationId],
  });
  return rows.map(({ month }) => month);
}

const MONTH = "to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')";

export async function listPublishedOfMonth(
  database: Database,
  associationId: string,
  month: string,
): Promise<readonly FoundDecision[]> {
  const { rows } = await database.query<FoundDecision>({
    name: 'published-of-month',
    text: `SELECT ${COLUMNS} FROM read.published_decisions WHERE association_id = $1 AND ${MONTH} = $2 ORDER BY publication_id`,
    values: [associationId, month],
  });
  return rows;
}

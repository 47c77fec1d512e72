import type { Database } from '#event-store/types.js';
import { Values } from './docket-filter.js';
import { oneOf, standsIn, type PublishedWords, type Texts } from './find-published-texts.js';
import type { PublishedOutcome } from './published-decisions.projection.js';
import { PUBLISHED_DECISIONS_VIEW } from './views.js';

export type FoundDecision = {
  readonly publicationId: string;
  readonly textContentId: string;
  readonly publishedAt: Date;
  readonly correctedAt: Date | null;
  readonly legalKind: string;
  readonly rightKind: string | null;
  readonly isReview: boolean;
  readonly reversed: boolean;
  readonly outcome: PublishedOutcome;
  readonly disputeId: string;
  readonly panelId: string;
};

const COLUMNS = `publication_id AS "publicationId", text_content_id AS "textContentId", published_at AS "publishedAt", corrected_at AS "correctedAt", legal_kind AS "legalKind",
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
/** What is asked for; `texts`: what `findTexts` gave. */
export type PublishedAsked = { readonly filter: PublishedFilter; readonly texts?: Texts };
/** Ids are made when a text is proposed, so that they say nothing of when it was published. */
export const NEWEST_FIRST = 'published_at DESC, publication_id DESC';
export const PLACE = '(d.published_at, d.publication_id)';
export const placeOf = (values: Values, publicationId: string): string =>
  `(SELECT o.published_at, o.publication_id FROM ${PUBLISHED_DECISIONS_VIEW} o
     WHERE o.publication_id = ${values.add(publicationId)}::uuid)`;

/** Published decisions of an association, the newest first, after one of them. */
export async function listPublishedDecisions(
  database: Database,
  associationId: string,
  asked: PublishedAsked,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly FoundDecision[]> {
  const values = new Values();
  const conditions = [
    ...conditionsOn(values, associationId, asked),
    ...(after === undefined ? [] : [`${PLACE} < ${placeOf(values, after)}`]),
  ].join(' AND ');
  const { rows } = await database.query<FoundDecision>({
    text: `SELECT ${COLUMNS} FROM ${PUBLISHED_DECISIONS_VIEW} d WHERE ${conditions} ORDER BY ${NEWEST_FIRST} LIMIT ${values.add(limit)}`,
    values: values.all,
  });
  return rows;
}

export const conditionsOn = (
  values: Values,
  associationId: string,
  { filter, texts }: PublishedAsked,
): readonly string[] => [
  ...filtered(values, associationId, filter),
  ...(filter.words === undefined ? [] : [texts ? oneOf(values, texts) : standsIn(values, filter.words)]),
];

export const filtered = (
  values: Values,
  associationId: string,
  { right, outcome, year, platformId }: PublishedFilter,
): readonly string[] => [
  `d.association_id = ${values.add(associationId)}`,
  ...(right === undefined ? [] : [`d.right_kind = ${values.add(right)}`]),
  ...(outcome === undefined ? [] : [`d.outcome = ${values.add(outcome)}`]),
  ...(year === undefined ? [] : [`d.published_year = ${values.add(year)}`]),
  ...(platformId === undefined ? [] : [`d.platform_ids @> ARRAY[${values.add(platformId)}::uuid]`]),
];

export async function findPublishedDecision(
  database: Database,
  associationId: string,
  publicationId: string,
): Promise<FoundDecision | undefined> {
  const { rows } = await database.query<FoundDecision>({
    name: 'published-decision',
    text: `SELECT ${COLUMNS} FROM ${PUBLISHED_DECISIONS_VIEW} AS published_decisions WHERE association_id = $1 AND publication_id = $2`,
    values: [associationId, publicationId],
  });
  return rows[0];
}

/** The months in which anything was published, by the legal calendar, the newest first. */
export async function listPublishedMonths(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ month: string }>({
    name: 'published-months',
    text: `SELECT DISTINCT ${MONTH} AS month FROM ${PUBLISHED_DECISIONS_VIEW} AS published_decisions WHERE association_id = $1 ORDER BY 1 DESC`,
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
    text: `SELECT ${COLUMNS} FROM ${PUBLISHED_DECISIONS_VIEW} AS published_decisions WHERE association_id = $1 AND ${MONTH} = $2 ORDER BY published_at, publication_id`,
    values: [associationId, month],
  });
  return rows;
}

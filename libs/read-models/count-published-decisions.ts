import type { Database } from '#event-store/types.js';
import { Values } from './docket-filter.js';
import {
  conditionsOn,
  filtered,
  NEWEST_FIRST,
  PLACE,
  placeOf,
  type PublishedAsked,
  type PublishedFilter,
} from './find-published-decisions.js';
import { PUBLISHED_DECISIONS_VIEW } from './views.js';

/** So many are counted at most. */
const MOST_COUNTED = 1_000;
/** A word that stands in many texts is looked for in so many decisions, and in one more. */
const LOOKED_THROUGH = 999;

/** So many decisions that are alike in what they can be filtered by. */
export type CountedAlike = {
  readonly right: string | null;
  readonly outcome: string;
  readonly year: number;
  readonly platformIds: readonly string[];
  readonly count: number;
};
export type Counted = {
  /** At least so many. */
  readonly all: number;
  /** Whether there are no more; then by what they can be filtered by. */
  readonly alike?: readonly CountedAlike[];
};

/**
 * How many decisions there are, up to more than somebody would look at. A word that stands in very many texts is looked
 * for in the newest decisions alone, so that the count takes as long among a million of them.
 */
export async function countPublishedDecisions(
  database: Database,
  associationId: string,
  asked: PublishedAsked,
): Promise<Counted> {
  const { filter, texts } = asked;
  const isRead = filter.words !== undefined && texts === undefined;
  const last = isRead ? await findLastLookedThrough(database, associationId, filter) : undefined;
  const values = new Values();
  const conditions = [
    ...conditionsOn(values, associationId, asked),
    ...(last === undefined ? [] : [`${PLACE} >= ${placeOf(values, last)}`]),
  ].join(' AND ');
  const { rows } = await database.query<CountedAlike>({
    text: `SELECT right_kind AS right, outcome, published_year AS year, platform_ids AS "platformIds", count(*)::int AS count
             FROM (SELECT right_kind, outcome, published_year, platform_ids FROM ${PUBLISHED_DECISIONS_VIEW} d
                    WHERE ${conditions} ORDER BY ${NEWEST_FIRST} LIMIT ${MOST_COUNTED + 1}) AS newest
            GROUP BY 1, 2, 3, 4`,
    values: values.all,
  });
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const isWhole = last === undefined && all <= MOST_COUNTED;
  return { all: Math.min(all, MOST_COUNTED), ...(isWhole && { alike: rows }) };
}

/** The last of those through which words are looked for that stand in many texts; none where these are all. */
async function findLastLookedThrough(
  database: Database,
  associationId: string,
  filter: PublishedFilter,
): Promise<string | undefined> {
  const values = new Values();
  const conditions = filtered(values, associationId, filter).join(' AND ');
  const { rows } = await database.query<{ id: string }>({
    text: `SELECT publication_id AS id FROM ${PUBLISHED_DECISIONS_VIEW} d WHERE ${conditions}
            ORDER BY ${NEWEST_FIRST} OFFSET ${values.add(LOOKED_THROUGH)} LIMIT 2`,
    values: values.all,
  });
  return rows.length < 2 ? undefined : rows[0]?.id;
}

/** Platforms about which so many decisions are published: fewer would tell of each what it is about. */
export async function platformsOfDecisions(
  database: Database,
  associationId: string,
  least: number,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'platforms-of-decisions',
    text: `SELECT id, name FROM office.platform p WHERE association_id = $1 AND $2 <= (
             SELECT count(*) FROM (SELECT FROM ${PUBLISHED_DECISIONS_VIEW} d
              WHERE d.association_id = $1 AND d.platform_ids @> ARRAY[p.id] LIMIT $2) AS enough)
            ORDER BY name`,
    values: [associationId, least],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The years in which anything was published, the newest first; each is looked up by the one after it. */
export async function yearsOfDecisions(database: Database, associationId: string): Promise<readonly number[]> {
  const { rows } = await database.query<{ year: number }>({
    name: 'years-of-decisions',
    text: `WITH RECURSIVE known AS (
             SELECT max(published_year) AS year FROM ${PUBLISHED_DECISIONS_VIEW} AS published_decisions WHERE association_id = $1
             UNION ALL SELECT (SELECT max(published_year) FROM ${PUBLISHED_DECISIONS_VIEW} AS published_decisions
                                WHERE association_id = $1 AND published_year < known.year) FROM known WHERE year IS NOT NULL)
           SELECT year FROM known WHERE year IS NOT NULL`,
    values: [associationId],
  });
  return rows.map(({ year }) => year);
}

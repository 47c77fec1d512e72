import type { Database } from '#event-store/types.js';
import { Values } from './docket-filter.js';
import { filtered, type PublishedFilter, type Texts } from './find-published-decisions.js';

export const PUBLISHED_DIMENSIONS = ['all', 'right', 'outcome', 'year', 'platform'] as const;
export type PublishedCounted = {
  readonly dimension: (typeof PUBLISHED_DIMENSIONS)[number];
  readonly key: string;
  readonly count: number;
};

/**
 * How many decisions there are, by what they can be filtered by. Where words stand in many texts, those are counted
 * that hold every two neighbouring characters of them, without being read: with words of two characters that is the
 * same.
 */
export async function countPublishedDecisions(
  database: Database,
  associationId: string,
  filter: PublishedFilter,
  texts: Texts,
): Promise<readonly PublishedCounted[]> {
  const values = new Values();
  const conditions = [
    ...filtered(values, associationId, filter),
    ...(filter.words === undefined
      ? []
      : texts
        ? [`d.text_content_id = ANY (${values.add(texts)}::uuid[])`]
        : [
            `d.text_content_id IN (SELECT content_id FROM read.word w
               WHERE w.association_id = $1 AND w.kind = 'publication'
                 AND grams @> ${values.add(filter.words.grams)}::int[])`,
          ]),
  ].join(' AND ');
  const { rows } = await database.query<PublishedCounted>({
    text: `
      WITH counted AS (
        SELECT right_kind, outcome, published_year, platform_ids, count(*) AS many FROM read.published_decisions d
         WHERE ${conditions} GROUP BY 1, 2, 3, 4)
      SELECT dimension, key, sum(many)::int AS count FROM counted
       CROSS JOIN LATERAL (
         SELECT * FROM (VALUES ('all', ''), ('right', right_kind), ('outcome', outcome), ('year', published_year::text))
           AS one (dimension, key)
         UNION ALL SELECT 'platform', unnest(platform_ids)::text) AS d (dimension, key)
       WHERE key IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2`,
    values: values.all,
  });
  return rows;
}

/** Platforms about which so many decisions are published: fewer would tell of each what it is about. */
export async function platformsOfDecisions(
  database: Database,
  associationId: string,
  least: number,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'platforms-of-decisions',
    text: `SELECT id, name FROM office.platform WHERE id IN (
             SELECT platform_id FROM read.published_decisions, unnest(platform_ids) AS platform_id
              WHERE association_id = $1 GROUP BY 1 HAVING count(*) >= $2)`,
    values: [associationId, least],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

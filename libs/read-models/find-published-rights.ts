import type { LookupTerm } from '#domain/right/lookup.js';
import type { Database } from '#event-store/types.js';
import { PUBLISHED_RIGHTS_VIEW } from './views.js';

export type FoundRight = {
  readonly rightId: string;
  /** Its licences that were found; null stands for the right itself. */
  readonly licenceIds: readonly (string | null)[];
};

/** What is published under a word, the newest right first, after one of them. */
export async function findPublishedRights(
  database: Database,
  associationId: string,
  { by, term }: LookupTerm,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<readonly FoundRight[]> {
  const { rows } = await database.query<FoundRight>({
    name: 'published-rights',
    text: `SELECT right_id AS "rightId", array_agg(licence_id ORDER BY licence_id NULLS FIRST) AS "licenceIds"
             FROM ${PUBLISHED_RIGHTS_VIEW} AS published_rights
            WHERE association_id = $1 AND by = $2 AND term = $3
              AND right_id < coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
            GROUP BY right_id ORDER BY right_id DESC LIMIT $5`,
    values: [associationId, by, term, after, limit],
  });
  return rows;
}

/** Ids of all rights of which anything is published. What that is, their streams say. */
export async function findEveryPublished(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ right_id: string }>({
    name: 'every-published-right',
    text: `SELECT DISTINCT right_id FROM ${PUBLISHED_RIGHTS_VIEW} AS published_rights WHERE association_id = $1 ORDER BY right_id`,
    values: [associationId],
  });
  return rows.map(({ right_id }) => right_id);
}

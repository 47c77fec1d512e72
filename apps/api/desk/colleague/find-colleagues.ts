import type { Database } from '#event-store/types.js';
import type { ColleagueLine } from './colleagues.controller.js';

export type PlaceOfColleague = { readonly name: string; readonly id: string };

type Wanted = { readonly search?: string; readonly after?: PlaceOfColleague; readonly limit: number };

/** People who hold an office of the association and have not left, by name. */
export async function findColleagues(
  database: Database,
  associationId: string,
  { search = '', after, limit }: Wanted,
): Promise<readonly ColleagueLine[]> {
  const { rows } = await database.query<ColleagueLine>({
    name: 'colleagues-by-name',
    text: `SELECT a.id AS "accountId", a.name,
                  ARRAY(SELECT unnest(a.roles) INTERSECT SELECT unnest(ARRAY['case-manager', 'administrator'])) AS offices,
                  ARRAY(SELECT t.id FROM office.team t WHERE t.association_id = $1 AND t.ended_at IS NULL
                           AND (t.member_ids @> ARRAY[a.id] OR t.lead_id = a.id) ORDER BY t.made_at, t.id) AS "teamIds"
             FROM office.account a
            WHERE a.association_id = $1 AND a.roles && ARRAY['case-manager', 'administrator'] AND a.ended_at IS NULL
              AND strpos(lower(a.name), lower($2)) > 0 AND (a.name, a.id) > ($3, $4::uuid)
            ORDER BY a.name, a.id LIMIT $5`,
    values: [associationId, search, after?.name ?? '', after?.id ?? NONE, limit],
  });
  return rows;
}

const NONE = '00000000-0000-0000-0000-000000000000';

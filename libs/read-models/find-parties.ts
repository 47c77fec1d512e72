import type { Database } from '#event-store/types.js';

export type PartyPlace = { readonly partyId: string; readonly position: string };

/** The parties of an association, the newest first, before a place in the log. */
export async function findParties(
  database: Database,
  associationId: string,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly PartyPlace[]> {
  const { rows } = await database.query<PartyPlace>({
    name: 'parties-of-association',
    text: `SELECT stream_id AS "partyId", first_position AS position FROM log.stream
            WHERE association_id = $1 AND category = 'party' AND ($2::bigint IS NULL OR first_position < $2)
            ORDER BY first_position DESC LIMIT $3`,
    values: [associationId, before, limit],
  });
  return rows;
}

import type { Database } from '#event-store/types.js';
import { DOCKET_VIEW, keptAs, RATING_MEMBERS_VIEW } from './views.js';

export type ToLookAt = { readonly associationId: string; readonly partyId: string; readonly known: number };

/**
 * Rated complainants with a complaint to be checked whose rating nobody has looked at for a day, and up to where the
 * log is known to the tables that a rating is read from.
 */
export async function findToLookAt(database: Database, machine: Date, most: number): Promise<readonly ToLookAt[]> {
  const { rows } = await database.query<{ associationId: string; partyId: string; known: string }>({
    name: 'fast-lane-to-look-at',
    text: `SELECT DISTINCT d.association_id AS "associationId", d.complainant_id AS "partyId",
                  (SELECT coalesce(min(c.position), 0) FROM read.generation g JOIN read.checkpoint c USING (reader)
                    WHERE g.live AND g.name = ANY ($3::text[])) AS known
             FROM ${DOCKET_VIEW} d JOIN ${RATING_MEMBERS_VIEW} m
               ON m.association_id = d.association_id AND m.member_id = d.complainant_id::text AND m.is_rated
            WHERE d.open AND d.tasks <> '[]' AND NOT EXISTS (
              SELECT FROM office.fast_lane f WHERE f.association_id = d.association_id
                 AND f.party_id = d.complainant_id AND f.looked_at > $1::timestamptz - interval '1 day')
            LIMIT $2`,
    values: [machine, most, [keptAs('rating_facts'), keptAs('rating_members')]],
  });
  return rows.map(({ known, ...one }) => ({ ...one, known: Number(known) }));
}

import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { DOCKET_VIEW, SITTINGS_VIEW } from './views.js';

/** Who has a part in an open dispute of a party, as the docket knows it, which trails the log a little. */
export type OpenPart = {
  readonly disputeId: string;
  /** Everybody on the other side. */
  readonly opponentIds: readonly string[];
  /** Who mediates, sits or served in it. */
  readonly neutralIds: readonly string[];
};

type Row = { readonly dispute_id: string; readonly opponent_ids: string[]; readonly neutral_ids: string[] };

/** The open disputes of a party: nobody stands on two sides of one, nor decides in it and speaks in it. */
export async function findOpenParts(
  database: Database,
  associationId: string,
  partyId: string,
): Promise<readonly OpenPart[]> {
  if (!(await isThere(database, 'docket')) || !(await isThere(database, 'sittings'))) return [];
  const { rows } = await database.query<Row>({
    name: 'open-parts',
    text: `SELECT d.dispute_id,
                  CASE WHEN d.complainant_id = $2 THEN d.respondent_ids ELSE array_remove(ARRAY[d.complainant_id], NULL) END AS opponent_ids,
                  array_remove(ARRAY[d.mediating_id], NULL) || coalesce(s.busy_ids, '{}')
                    || ARRAY(SELECT (one ->> 'neutralId')::uuid FROM jsonb_array_elements(s.served) AS one) AS neutral_ids
             FROM ${DOCKET_VIEW} d LEFT JOIN ${SITTINGS_VIEW} s USING (dispute_id)
            WHERE d.association_id = $1 AND d.stage <> 'closed' AND (d.complainant_id = $2 OR d.respondent_ids @> ARRAY[$2::uuid])`,
    values: [associationId, partyId],
  });
  return rows.map(({ dispute_id, opponent_ids, neutral_ids }) => ({
    disputeId: dispute_id,
    opponentIds: opponent_ids,
    neutralIds: neutral_ids,
  }));
}

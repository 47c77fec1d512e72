import type { Served } from '#domain/neutral/ties.js';
import { instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { SITTINGS_VIEW } from './views.js';

/**
 * How many panels that have not ended each expert is asked to or sits on. Trails the log by what the reader has not
 * read yet.
 */
export async function findExpertLoads(database: Database, associationId: string): Promise<ReadonlyMap<string, number>> {
  if (!(await isThere(database, 'sittings'))) return new Map();
  const { rows } = await database.query<{ id: string; load: number }>({
    name: 'expert-loads',
    text: `SELECT id, count(*)::int AS load FROM ${SITTINGS_VIEW} AS sittings CROSS JOIN LATERAL unnest(busy_ids) AS id
             WHERE association_id = $1 AND busy_ids <> '{}' GROUP BY id`,
    values: [associationId],
  });
  return new Map(rows.map(({ id, load }) => [id, load]));
}

type Row = {
  readonly dispute_id: string;
  readonly party_ids: readonly string[];
  readonly served: readonly { neutralId: string; until: string }[];
};

/** Who served in other disputes that have one of these parties, and until when. */
export async function findServed(
  database: Database,
  associationId: string,
  disputeId: string,
  partyIds: readonly string[],
): Promise<readonly Served[]> {
  if (!(await isThere(database, 'sittings'))) return [];
  const { rows } = await database.query<Row>({
    name: 'served-with',
    text: `SELECT dispute_id, party_ids, served FROM ${SITTINGS_VIEW} AS sittings
             WHERE association_id = $1 AND dispute_id <> $2 AND party_ids && $3::uuid[] AND served <> '[]'`,
    values: [associationId, disputeId, partyIds],
  });
  return rows.flatMap(({ dispute_id, party_ids, served }) =>
    served.map(({ neutralId, until }) => ({
      neutralId,
      disputeId: dispute_id,
      partyIds: party_ids,
      until: instant(until),
    })),
  );
}

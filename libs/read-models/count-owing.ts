import type { Database } from '#event-store/types.js';

export type Owing = {
  /** Clocks and deadlines that should have acted already, by their association's legal time. */
  readonly overdueClocks: number;
  readonly owedEffects: number;
  readonly givenUp: number;
};

const ASKED = '($1::uuid IS NULL OR association_id = $1)';

/** What disputes are still owed by the machine; of one association, or of all. */
export async function countOwing(database: Database, associationId?: string): Promise<Owing> {
  const { rows } = await database.query<Owing>({
    name: 'count-owing',
    text: `SELECT (SELECT count(*)::int FROM read.docket d JOIN office.association a ON a.id = d.association_id
                    WHERE ($1::uuid IS NULL OR d.association_id = $1) AND d.next_act_at <
                          clock_timestamp() + a.clock_offset_ms * interval '1 millisecond' - interval '60 s') AS "overdueClocks",
                  (SELECT coalesce(sum(jsonb_array_length(owed)), 0)::int FROM read.docket
                    WHERE owed <> '[]' AND ${ASKED}) AS "owedEffects",
                  (SELECT coalesce(sum(jsonb_array_length(given_up)), 0)::int FROM read.docket
                    WHERE given_up <> '[]' AND ${ASKED}) AS "givenUp"`,
    values: [associationId],
  });
  return { overdueClocks: 0, owedEffects: 0, givenUp: 0, ...rows[0] };
}

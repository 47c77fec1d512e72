import type { Database } from '#event-store/types.js';
import { DOCKET_VIEW } from './views.js';

export type Owing = {
  /** Clocks and deadlines that should have acted already, by their association's legal time. */
  readonly overdueClocks: number;
  readonly owedEffects: number;
  readonly givenUp: number;
};

/** What disputes are still owed by the machine. */
export async function countOwing(database: Database): Promise<Owing> {
  const { rows } = await database.query<Owing>({
    name: 'count-owing',
    text: `SELECT (SELECT count(*)::int FROM ${DOCKET_VIEW} d JOIN office.association a ON a.id = d.association_id
                    WHERE d.next_act_at <
                          clock_timestamp() + a.clock_offset_ms * interval '1 millisecond' - interval '60 s') AS "overdueClocks",
                  (SELECT coalesce(sum(jsonb_array_length(owed)), 0)::int FROM ${DOCKET_VIEW} AS docket
                    WHERE owed <> '[]') AS "owedEffects",
                  (SELECT coalesce(sum(jsonb_array_length(given_up)), 0)::int FROM ${DOCKET_VIEW} AS docket
                    WHERE given_up <> '[]') AS "givenUp"`,
  });
  return { overdueClocks: 0, owedEffects: 0, givenUp: 0, ...rows[0] };
}

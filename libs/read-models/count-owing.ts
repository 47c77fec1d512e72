import type { Database } from '#event-store/types.js';
import { PATIENCE } from './docket-row.js';
import { DOCKET_VIEW } from './views.js';

export type Owing = {
  /** Clocks and deadlines that should have acted already, by their association's legal time. */
  readonly overdueClocks: number;
  readonly owedEffects: number;
  /** Disputes that have owed something for an hour, while nothing happened in them and no attempt failed. */
  readonly standing: number;
  readonly givenUp: number;
};

/** An hour after the last event, which `next_look_at` of what is owed comes some minutes after. */
const STANDS = `interval '${3_600 - PATIENCE} seconds'`;
const LEGAL_NOW = `clock_timestamp() + a.clock_offset_ms * interval '1 millisecond'`;

/** What disputes are still owed by the machine. */
export async function countOwing(database: Database): Promise<Owing> {
  const { rows } = await database.query<Owing>({
    name: 'count-owing',
    text: `SELECT (SELECT count(*)::int FROM ${DOCKET_VIEW} d JOIN office.association a ON a.id = d.association_id
                    WHERE d.next_act_at < ${LEGAL_NOW} - interval '60 s') AS "overdueClocks",
                  (SELECT count(*)::int FROM ${DOCKET_VIEW} d JOIN office.association a ON a.id = d.association_id
                    WHERE d.owed <> '[]' AND d.next_look_at < ${LEGAL_NOW} - ${STANDS}
                      AND NOT EXISTS (SELECT FROM read.effect_attempt e WHERE e.dispute_id = d.dispute_id)) AS standing,
                  (SELECT coalesce(sum(jsonb_array_length(owed)), 0)::int FROM ${DOCKET_VIEW} AS docket
                    WHERE owed <> '[]') AS "owedEffects",
                  (SELECT coalesce(sum(jsonb_array_length(given_up)), 0)::int FROM ${DOCKET_VIEW} AS docket
                    WHERE given_up <> '[]') AS "givenUp"`,
  });
  return { overdueClocks: 0, owedEffects: 0, standing: 0, givenUp: 0, ...rows[0] };
}

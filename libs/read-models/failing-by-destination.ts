import type { Database } from '#event-store/types.js';

export type FailingDestination = {
  readonly kind: string;
  /** A platform's id, or by which other channel: never an address. */
  readonly destination: string;
  readonly effects: number;
  /** Those of them that are tried no more. */
  readonly gaveUp: number;
  /** How often they were tried in all. */
  readonly attempts: number;
};

const MOST = 100;

/** Effects that failed, by where they go, the most first. */
export async function findFailingByDestination(database: Database): Promise<readonly FailingDestination[]> {
  const { rows } = await database.query<FailingDestination>({
    name: 'failing-by-destination',
    text: `SELECT kind, destination, count(*)::int AS effects, (count(*) FILTER (WHERE gave_up))::int AS "gaveUp",
                  sum(attempts)::int AS attempts
             FROM read.effect_attempt
            GROUP BY kind, destination ORDER BY effects DESC, kind, destination LIMIT ${MOST}`,
  });
  return rows;
}

import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { CONSULTATIONS_VIEW } from './views.js';

export type CountedAid = {
  readonly help: string;
  readonly cameOf: string | null;
  readonly count: number;
};

const ASKED = `${CONSULTATIONS_VIEW} WHERE association_id = $1 AND kind = 'aid' AND asked_at >= $2`;

/** Requests for legal aid asked since, by what help and what came of them; one for two kinds counts in both. */
export async function countLegalAid(
  database: Database,
  associationId: string,
  since: string,
): Promise<{ readonly asked: number; readonly counted: readonly CountedAid[] }> {
  if (!(await isThere(database, 'consultations'))) return { asked: 0, counted: [] };
  const [{ rows }, { rows: all }] = await Promise.all([
    database.query<CountedAid>({
      name: 'legal-aid-by-help',
      text: `SELECT help, came_of AS "cameOf", count(*)::int AS count
               FROM (SELECT unnest(helps) AS help, came_of FROM ${ASKED}) AS one GROUP BY help, came_of`,
      values: [associationId, since],
    }),
    database.query<{ asked: number }>({
      name: 'legal-aid-asked',
      text: `SELECT count(*)::int AS asked FROM ${ASKED}`,
      values: [associationId, since],
    }),
  ]);
  return { asked: all[0]?.asked ?? 0, counted: rows };
}

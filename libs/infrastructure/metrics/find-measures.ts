import type pg from 'pg';
import { LIVING_SECONDS } from '../clock/living-processes.js';
import type { OwnMeasures } from './own-measures.js';

/** How a living process does, by its own word; one of a release that noted nothing yet says nothing. */
export type ProcessMeasures = { readonly kind: string; readonly measures: Partial<OwnMeasures> };

export async function findMeasures(database: Pick<pg.Pool, 'query'>): Promise<readonly ProcessMeasures[]> {
  const { rows } = await database.query<ProcessMeasures>({
    name: 'process-measures',
    text: `SELECT kind, measures FROM office.process_seen
             WHERE seen_at > clock_timestamp() - $1 * interval '1 second' ORDER BY kind, process_id`,
    values: [LIVING_SECONDS],
  });
  return rows;
}

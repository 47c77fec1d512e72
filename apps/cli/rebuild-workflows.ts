import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

/**
 * Forgets which Temporal store was seen last, so that the worker's watch takes today's for another one and wakes every
 * open dispute, at its usual pace. Needs a running worker; returns when its watch has done so.
 */
export async function rebuildWorkflows(config: Config): Promise<number> {
  return withDatabase(config, async (pool) => {
    await pool.query('DELETE FROM read.temporal_store');
    console.log('The worker’s watch now wakes every open dispute.');
    return 0;
  });
}

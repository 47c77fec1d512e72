import pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';

/** For whoever reads the view: as long as we wait for it, everybody who comes after waits for us. */
export const AT_THE_VIEW = '40ms';

const LOCK_NOT_AVAILABLE = '55P03';

/** What a transaction gives; false, and nothing is changed, where somebody holds what it needs for longer than it waits. */
export async function unlessHeld(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<boolean>): Promise<boolean> {
  try {
    return await inTransaction(pool, work);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

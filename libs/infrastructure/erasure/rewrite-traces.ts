import pg from 'pg';
import { findErasedFrom } from './erase-account.js';

/**
 * After an erasure: rewrites the tables without their dead rows and has the server let go of the journal up to now, as
 * far as it lets this role. What it does not let it do is told, for a person to see to (docs/privacy.md). An archive of
 * the journal is not reached.
 */
export async function rewriteTraces(database: Pick<pg.Pool, 'query'>): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const statement of [
    ...(await findErasedFrom(database)).map((table) => `VACUUM (FULL) ${table}`),
    'SELECT pg_switch_wal()',
    'CHECKPOINT',
  ])
    try {
      await database.query(statement);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && error.code === '42501')) throw error; // insufficient privilege
      refused.push(statement);
    }
  return refused;
}

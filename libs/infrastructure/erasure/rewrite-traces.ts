import pg from 'pg';
import { findErasedFrom } from './erase-account.js';

type Database = Pick<pg.Pool, 'query'>;
type Rewritten = {
  /** Statements that the server does not let this role do. */
  readonly refused: readonly string[];
  /** Whether somebody held one of the tables: it is to be done again. */
  readonly held: boolean;
};

/** Whoever waits for a whole table keeps all others from it meanwhile. */
const PATIENCE = '2s';

/**
 * After an erasure: rewrites the tables without their dead rows, samples them anew for the planner, which keeps values,
 * and has the server let go of the journal up to now, as far as it lets this role. What it does not let it do is told,
 * for a person to see to (docs/privacy.md). An archive of the journal is not reached.
 */
export async function rewriteTraces(pool: pg.Pool): Promise<Rewritten> {
  const refused: string[] = [];
  let held = false;
  const client = await pool.connect();
  try {
    await client.query(`SET lock_timeout = '${PATIENCE}'`);
    for (const statement of statementsFor(await findErasedFrom(client)))
      try {
        await client.query(statement);
      } catch (error) {
        const code = error instanceof pg.DatabaseError ? error.code : undefined;
        if (code === NOT_ALLOWED) refused.push(statement);
        else if (code === NOT_AVAILABLE) held = true;
        else throw error;
      }
    await client.query('RESET lock_timeout');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
  return { refused, held };
}
const NOT_ALLOWED = '42501';
const NOT_AVAILABLE = '55P03';

const statementsFor = (tables: readonly string[]): readonly string[] => [
  ...tables.map((table) => `VACUUM (FULL) ${table}`),
  ...tables.map((table) => `ANALYZE ${table}`),
  'VACUUM (FULL) pg_catalog.pg_statistic',
  'SELECT pg_switch_wal()',
  'CHECKPOINT',
];

/** A transaction of now, so that it can be asked later whether any of before it is still open. */
export async function markNow(database: Database): Promise<string> {
  const { rows } = await database.query<{ mark: string }>('SELECT pg_current_xact_id()::text AS mark');
  return rows[0]?.mark ?? '';
}

/** Whether somebody still sees what was there at the mark, so that rewriting keeps dead rows for that reader. */
export async function isStillSeen(database: Database, mark: string): Promise<boolean> {
  const { rows } = await database.query<{ seen: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_xmin IS NOT NULL
       AND age(backend_xmin) >= age($1::text::xid8::xid)) AS seen`,
    [mark],
  );
  return rows[0]?.seen ?? false;
}

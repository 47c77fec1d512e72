import pg from 'pg';
import { MIGRATION_TABLE } from './data-source.js';
import { applicationMigrations } from './migrations/application-migrations.js';
import { ownerMigrations } from './migrations/owner-migrations.js';

const SHAPES = [
  { schema: 'log', migrations: ownerMigrations },
  { schema: 'office', migrations: applicationMigrations },
] as const;

/**
 * Throws if the database is older than this program (`parley migrate` helps) or newer (a newer program must be used).
 */
export async function assertDatabaseFits(pool: Pick<pg.Pool, 'query'>): Promise<void> {
  for (const { schema, migrations } of SHAPES) {
    const done = await migrationsDone(pool, schema);
    const known = new Set<string>(migrations.map(({ name }) => name));
    const unknown = done.filter((name) => !known.has(name));
    if (unknown.length > 0)
      throw new Error(
        `The database is newer than this program: it has ${unknown.join(', ')}. Start the newer program.`,
      );
    const missing = [...known].filter((name) => !done.includes(name));
    if (missing.length > 0)
      throw new Error(
        `The database is older than this program: it lacks ${missing.join(', ')}. Run \`parley migrate\` first.`,
      );
  }
}

const migrationsDone = async (pool: Pick<pg.Pool, 'query'>, schema: string): Promise<readonly string[]> => {
  try {
    const { rows } = await pool.query<{ name: string }>(`SELECT name FROM ${schema}.${MIGRATION_TABLE} ORDER BY name`);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (error instanceof pg.DatabaseError && NOT_THERE.has(error.code ?? '')) return [];
    throw error;
  }
};

/** Undefined table or schema, or a schema not yet opened to the application. */
const NOT_THERE: ReadonlySet<string> = new Set(['42P01', '3F000', '42501']);

import pg from 'pg';
import { compareReleases } from '../release.js';
import { assertRestored } from './assert-restored.js';
import { MIGRATION_TABLE } from './data-source.js';
import { THIS_PROGRAM, type Program } from './program.js';

type Connection = Pick<pg.Pool, 'query'>;

/** The migrations that this program has never heard of and that leave it room. */
export type Fit = { readonly newer: readonly string[] };

/**
 * Throws if the database is older than this program needs (`parley migrate` helps), or newer in a way that leaves this
 * program no room (a newer program must be used). A database that is newer and says that this release still runs on it
 * fits. One that was only half restored does not.
 */
export async function assertDatabaseFits(database: Connection, program: Program = THIS_PROGRAM): Promise<Fit> {
  await assertRestored(database);
  return assertShapeFits(database, program);
}

/** The same of one that is being restored. */
export async function assertShapeFits(database: Connection, program: Program = THIS_PROGRAM): Promise<Fit> {
  const done = await allDone(database);
  const newer = await assertLeavesRoom(database, program, done);
  const missing = namesOf(program).filter((name) => !done.includes(name));
  if (missing.length > 0)
    throw new Error(
      `The database is older than this program (release ${program.release}) needs: it lacks ${missing.join(', ')}. ` +
        'Run `parley migrate` first.',
    );
  return { newer };
}

/** Those of the migrations done that this program has never heard of; throws if one of them leaves it no room. */
export async function assertLeavesRoom(
  database: Connection,
  program: Program,
  done: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(namesOf(program));
  const unknown = done.filter((name) => !known.has(name));
  if (unknown.length === 0) return [];
  const oldest = await oldestReleases(database);
  for (const name of unknown) {
    const needed = oldest.get(name);
    if (needed !== undefined && compareReleases(program.release, needed) >= 0) continue;
    const needs =
      needed === undefined ? 'does not say that older programs run on it' : `needs release ${needed} or a later one`;
    throw new Error(
      `The database is newer than this program (release ${program.release}): it has ${name} and ${needs}. ` +
        'Start the newer program.',
    );
  }
  return unknown;
}

const namesOf = ({ owner, application }: Program): readonly string[] =>
  [...owner, ...application].map(({ name }) => name);

/** The migrations of both roles that the database has. */
export const allDone = async (database: Connection): Promise<readonly string[]> => [
  ...(await migrationsDone(database, 'log')),
  ...(await migrationsDone(database, 'office')),
];

const migrationsDone = async (database: Connection, schema: 'log' | 'office'): Promise<readonly string[]> => {
  const rows = await rowsOf<{ name: string }>(database, `SELECT name FROM ${schema}.${MIGRATION_TABLE} ORDER BY name`);
  return rows.map(({ name }) => name);
};

const oldestReleases = async (database: Connection): Promise<ReadonlyMap<string, string>> => {
  const rows = await rowsOf<{ name: string; oldest_release: string }>(
    database,
    'SELECT name, oldest_release FROM log.migration_release',
  );
  return new Map(rows.map(({ name, oldest_release }) => [name, oldest_release]));
};

/** None where the table is not there yet. */
const rowsOf = async <Row extends pg.QueryResultRow>(database: Connection, text: string): Promise<readonly Row[]> => {
  try {
    return (await database.query<Row>(text)).rows;
  } catch (error) {
    if (error instanceof pg.DatabaseError && NOT_THERE.has(error.code ?? '')) return [];
    throw error;
  }
};

/** Undefined table or schema, or a schema not yet opened to the application. */
const NOT_THERE: ReadonlySet<string> = new Set(['42P01', '3F000', '42501']);

import type pg from 'pg';
import type { Program } from './program.js';

/**
 * Writes down which release each of the program's migrations leaves room for, where nothing is written yet. A note on a
 * migration that then does not come harms nobody: it is asked for only by who finds the migration.
 */
export async function noteOldestReleases(owner: Pick<pg.Client, 'query'>, program: Program): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>(
    "SELECT to_regclass('log.migration_release') IS NOT NULL AS there",
  );
  if (rows[0]?.there !== true) return;
  const said = [...program.owner, ...program.application].flatMap((Migration) => {
    const { name, oldestRelease } = new Migration();
    return oldestRelease === undefined ? [] : [{ name, oldestRelease }];
  });
  await owner.query(
    `INSERT INTO log.migration_release (name, oldest_release)
       SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [said.map(({ name }) => name), said.map(({ oldestRelease }) => oldestRelease)],
  );
}

import { assertNotOlderHere } from '#infrastructure/backup/mark.js';
import { assertDatabaseFits } from '#infrastructure/database/assert-database-fits.js';
import { migrate } from '#infrastructure/database/migrate.js';
import { RELEASE } from '#infrastructure/release.js';
import { need, type Config } from './config.js';
import { withDatabase } from './with-database.js';

/**
 * Brings the database to this release; safe to repeat and to run twice at once. One that is newer and leaves this
 * release room stays as it is. Refuses a database that lacks what its last backup had, and one that is half restored.
 */
export async function migrateDatabase(config: Config): Promise<number> {
  const urls = {
    ownerUrl: need(config.databaseOwnerUrl, 'DATABASE_OWNER_URL'),
    applicationUrl: need(config.databaseUrl, 'DATABASE_URL'),
  };
  await migrate({ ...urls, report: (what) => console.log(`${what} …`) });
  const { newer } = await withDatabase(config, async (pool) => {
    await assertNotOlderHere(pool, config.home, config.acceptLossSince);
    return assertDatabaseFits(pool);
  });
  console.log(
    newer.length === 0
      ? `The database is at release ${RELEASE}.`
      : `The database is newer than release ${RELEASE}, which runs on it: it has ${newer.join(', ')}. ` +
          'Nothing was to be done.',
  );
  return 0;
}

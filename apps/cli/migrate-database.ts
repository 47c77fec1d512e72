import { migrate } from '#infrastructure/database/migrate.js';
import { need, type Config } from './config.js';

/** Brings the database to this version; safe to repeat and to run twice at once. */
export async function migrateDatabase({ databaseUrl, databaseOwnerUrl }: Config): Promise<number> {
  await migrate({
    ownerUrl: need(databaseOwnerUrl, 'DATABASE_OWNER_URL'),
    applicationUrl: need(databaseUrl, 'DATABASE_URL'),
  });
  console.log('The database is at this version.');
  return 0;
}

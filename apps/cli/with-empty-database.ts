import { existsSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '#infrastructure/database/migrate.js';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import type { Config } from './config.js';

export type Urls = { readonly ownerUrl: string; readonly applicationUrl: string };

/** Does something with a database that was just migrated: that of the settings, or one that is made in the state folder. */
export async function withEmptyDatabase(config: Config, use: (urls: Urls) => Promise<number>): Promise<number> {
  const { databaseUrl: applicationUrl, databaseOwnerUrl: ownerUrl, home } = config;
  if (ownerUrl !== undefined && applicationUrl !== undefined) {
    await migrate({ ownerUrl, applicationUrl });
    return use({ ownerUrl, applicationUrl });
  }
  const dataDir = path.join(home, 'postgres/data');
  if (existsSync(dataDir))
    throw new Error(`There is a database already: ${dataDir}. Restore into an empty PARLEY_HOME`);
  const started = await startPostgres({
    dataDir,
    passwordFile: path.join(home, 'keys/postgres.json'),
    logFile: path.join(home, 'logs/postgres.log'),
    cacheDir: path.join(home, 'programs'),
    port: { port: 0 },
    report: (what) => console.log(what),
  });
  try {
    const urls = { ownerUrl: started.ownerUrl, applicationUrl: started.applicationUrl };
    await migrate(urls);
    return await use(urls);
  } finally {
    await started.stop();
  }
}

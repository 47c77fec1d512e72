import { migrate } from '#infrastructure/database/migrate.js';
import type { Config } from './config.js';
import { assertNoServer, withOwnServer } from './own-server.js';

export type Urls = { readonly ownerUrl: string; readonly applicationUrl: string };

/** Does something with a database that was just migrated: that of the settings, or one that is made in the state folder. */
export async function withEmptyDatabase(config: Config, use: (urls: Urls) => Promise<number>): Promise<number> {
  const { databaseUrl: applicationUrl, databaseOwnerUrl: ownerUrl, home } = config;
  if (ownerUrl !== undefined && applicationUrl !== undefined) {
    await migrate({ ownerUrl, applicationUrl });
    return use({ ownerUrl, applicationUrl });
  }
  assertNoServer(home);
  return withOwnServer(config, async (started) => {
    const urls = { ownerUrl: started.ownerUrl, applicationUrl: started.applicationUrl };
    await migrate(urls);
    return use(urls);
  });
}

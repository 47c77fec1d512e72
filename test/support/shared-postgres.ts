import { randomBytes } from 'node:crypto';
import { withConnection } from './connections.js';

/** A server that runs for all test files, with the migrated database `parley`, which nobody may enter: it is copied. */
export type Shared = { readonly ownerUrl: string; readonly applicationUrl: string; readonly superuserUrl: string };

const within = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

const administer = async ({ superuserUrl }: Shared, statement: string): Promise<void> => {
  await withConnection(within(superuserUrl, 'postgres'), (server) => server.query(statement));
};

export const closeTemplate = (shared: Shared): Promise<void> =>
  administer(shared, 'ALTER DATABASE parley WITH ALLOW_CONNECTIONS false');

/**
 * A database of its own for one test file, which takes a fraction of the time of a server of its own. `stop` drops it,
 * whoever is in it.
 */
export async function copyDatabase(shared: Shared): Promise<Shared & { readonly stop: () => Promise<void> }> {
  const name = `parley_${randomBytes(8).toString('hex')}`;
  await administer(shared, `CREATE DATABASE ${name} TEMPLATE parley OWNER parley_owner STRATEGY FILE_COPY`);
  return {
    ownerUrl: within(shared.ownerUrl, name),
    applicationUrl: within(shared.applicationUrl, name),
    superuserUrl: within(shared.superuserUrl, name),
    stop: () => administer(shared, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

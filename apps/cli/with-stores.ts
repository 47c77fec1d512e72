import type pg from 'pg';
import { openStores, type Stores } from '#infrastructure/files/open-store.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { allowedNetworks } from '#infrastructure/outgoing/outgoing-policy.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from './config.js';

type Access = { readonly pool: Pick<pg.Pool, 'query'>; readonly masterKey: MasterKey; readonly now: () => Date };

/** Does something with where files lie, by the settings of API and worker, and closes the connections after it. */
export async function withStores<T>(
  config: Config,
  { pool, masterKey, now }: Access,
  use: (stores: Stores) => Promise<T>,
): Promise<T> {
  const environment = config.environment === 'production' ? 'production' : 'development';
  const outgoing = guardOutgoing({ environment, allowed: allowedNetworks(config.settings.OUTGOING_ALLOWED) });
  try {
    return await use(
      openStores({
        variables: config.settings,
        folder: config.evidenceFolder,
        fetch: outgoing.fetch,
        pool,
        masterKey,
        now,
      }),
    );
  } finally {
    await outgoing.close();
  }
}

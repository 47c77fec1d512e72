import type pg from 'pg';
import { newId, NIL_ID } from '../ids.js';
import { openingKeys, wrappingKey, wrappingKeyId, type MasterKey } from './master-key.js';
import { newWrappedKey, unwrapKey } from './wrapped-key.js';

/** The check belongs to the installation and to no association. */
export const INSTALLATION = NIL_ID;
const NAME = 'check';

/**
 * At start: throws unless this master key is the one that this database was first used with. The first start decides.
 */
export async function checkMasterKey(pool: Pick<pg.Pool, 'query'>, masterKey: MasterKey): Promise<void> {
  await pool.query(
    `INSERT INTO vault.key (id, association_id, name, wrapped, wrapped_by) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (association_id, name) DO NOTHING`,
    [newId(), INSTALLATION, NAME, newWrappedKey(wrappingKey(masterKey), INSTALLATION, NAME), wrappingKeyId(masterKey)],
  );
  const { rows } = await pool.query<{ wrapped: Buffer }>(
    'SELECT wrapped FROM vault.key WHERE association_id = $1 AND name = $2',
    [INSTALLATION, NAME],
  );
  try {
    unwrapKey(openingKeys(masterKey), INSTALLATION, NAME, rows[0]?.wrapped ?? Buffer.alloc(0));
  } catch {
    throw new Error(
      'The master key is not the one that this database was written with (PARLEY_MASTER_KEY, PARLEY_MASTER_KEY_FILE)',
    );
  }
}

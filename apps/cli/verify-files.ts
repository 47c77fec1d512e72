import { verifyFiles } from '#application/upkeep/verify-files.js';
import { loadMasterKey } from '#infrastructure/vault/master-key.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

/** Exit code 1 if a file that the log names is missing or altered, or one is there that it does not name. */
export async function verifyTheFiles(config: Config, [what]: readonly string[]): Promise<number> {
  if (what !== 'verify') {
    console.error('parley files verify');
    return 2;
  }
  const { evidenceFolder: folder } = config;
  const masterKey = loadMasterKey(config.masterKey);
  return withDatabase(config, async (pool) => {
    const wrappings = openWrappings({ pool, masterKey, evidence: folder });
    const { files, erased, faults } = await verifyFiles(
      { database: pool, folder, vaultOf: (associationId) => openVault({ pool, masterKey, associationId, wrappings }) },
      (streams) => console.log(`${streams} streams`),
    );
    for (const fault of faults) console.error(`${fault.what}: ${fault.path}`);
    console.log(
      faults.length === 0
        ? `The files are as the log says: ${files} files, ${erased} erased, in ${folder}.`
        : `The files are NOT as the log says: ${faults.length} faults in ${files} files. ` +
            'A missing or altered one is restored when whoever sent it sends the same bytes again, or from a backup.',
    );
    return faults.length === 0 ? 0 : 1;
  });
}

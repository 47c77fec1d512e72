import { moveFiles } from '#application/upkeep/move-files.js';
import { verifyFiles, type FileFault } from '#application/upkeep/verify-files.js';
import type { Stores } from '#infrastructure/files/open-store.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { openVault, type Vault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import type pg from 'pg';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';
import { withStores } from './with-stores.js';

type At = { readonly pool: pg.Pool; readonly stores: Stores; readonly vaultOf: (associationId: string) => Vault };

/** Holds files against the log, or moves them to another store. Exit code 1 where something is not as the log says. */
export async function files(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const [what, option] = args;
  const isKnown =
    (what === 'verify' && args.length === 1) || (what === 'move' && [undefined, '--keep'].includes(option));
  if (!isKnown) {
    console.error('parley files verify | parley files move [--keep]');
    return 2;
  }
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  return withDatabase(config, (pool) =>
    withStores(config, { pool, masterKey, now }, (stores) => {
      const wrappings = openWrappings({ pool, masterKey, evidence: config.evidenceFolder });
      const vaultOf = (associationId: string) => openVault({ pool, masterKey, associationId, wrappings });
      const at = { pool, stores, vaultOf };
      return what === 'verify' ? verify(at) : move(at, config.evidenceFolder, option !== '--keep');
    }),
  );
}

async function verify({ pool, stores: { store }, vaultOf }: At): Promise<number> {
  const found = await verifyFiles({ database: pool, store, vaultOf }, (streams) => console.log(`${streams} streams`));
  console.log(
    told(found.faults) === 0
      ? `The files are as the log says: ${found.files} files, ${found.erased} erased, in ${store.name}.`
      : `The files are NOT as the log says: ${found.faults.length} faults in ${found.files} files. ` +
          'A missing or altered one is restored when whoever sent it sends the same bytes again, or from a backup.',
  );
  return found.faults.length === 0 ? 0 : 1;
}

async function move({ pool, stores: { to, from }, vaultOf }: At, folder: string, isEmptying: boolean): Promise<number> {
  if (!from) throw new Error('Set EVIDENCE_STORE_BEFORE to where the files lie now, for API and worker as well');
  const parts = { database: pool, from, to, folder, vaultOf };
  const moved = await moveFiles(parts, (said) => console.log(said), isEmptying);
  const faults = told(moved.faults);
  for (const at of moved.left) console.error(`left in ${from.name}: ${at}`);
  console.log(
    `${moved.copied} files copied to ${to.name}, ${moved.there} were there; ${moved.files} of the log opened there, ` +
      `${moved.erased} erased; ${moved.emptied} taken out of ${from.name}, ${moved.left.length} left.`,
  );
  if (faults === 0 && moved.left.length === 0 && isEmptying)
    console.log('Now take EVIDENCE_STORE_BEFORE out of the settings, and start API and worker anew.');
  return faults === 0 && moved.left.length === 0 ? 0 : 1;
}

const told = (faults: readonly FileFault[]): number => {
  for (const fault of faults) console.error(`${fault.what}: ${fault.path}`);
  return faults.length;
};

import pg from 'pg';
import { verifyLog } from '#event-store/verify-log.js';
import { verifyFiles, type FileFault } from '#application/upkeep/verify-files.js';
import { leaveOut, type CopiedFile } from '#infrastructure/backup/copy-files.js';
import { applyLedger } from '#infrastructure/erasure/apply-ledger.js';
import { carryLedger, type readLedgers } from '#infrastructure/erasure/ledger.js';
import { rewriteTraces } from '#infrastructure/erasure/rewrite-traces.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { PROJECTIONS } from '#read-models/all.js';
import { rebuild } from '#read-models/rebuild.js';
import type { Config } from './config.js';
import type { Urls } from './with-empty-database.js';
import { withStores } from './with-stores.js';

export type Reviving = Urls & {
  readonly masterKey: MasterKey;
  readonly now: () => Date;
  readonly erasures: ReturnType<typeof readLedgers>;
  readonly ledgers: readonly string[];
  readonly brought: readonly CopiedFile[];
};

/** Erasures, then proofs, then the read models. False, and told, where a proof fails. */
export async function bringToLife(
  config: Config,
  { applicationUrl, masterKey, now, erasures, ledgers, brought }: Reviving,
) {
  const pool = new pg.Pool({ connectionString: applicationUrl, max: 4, pipeline: true });
  pool.on('error', () => undefined);
  try {
    await checkMasterKey(pool, masterKey);
    const wrappings = openWrappings({ pool, masterKey, evidence: config.evidenceFolder });
    const erased = await applyLedger(pool, wrappings, erasures);
    await carryLedger(pool, ledgers);
    for (const refused of erased > 0 ? (await rewriteTraces(pool)).refused : [])
      console.error(`The server keeps traces of what was erased until it writes over them: ${refused} was refused.`);
    console.log(`Erasures: ${erasures.length} in the ledger, ${erased} of them since the snapshot, carried out again.`);
    const log = await verifyLog(pool, () => undefined, { connections: 2 });
    for (const { position, what } of log.faults) console.error(`log, position ${position}: ${what}`);
    const vaultOf = (associationId: string) => openVault({ pool, masterKey, associationId, wrappings });
    const { files, late } = await withStores(config, { pool, masterKey, now }, async ({ store }) => {
      const found = await verifyFiles({ database: pool, store, vaultOf }, () => undefined);
      return { files: found, late: await leaveOut(store, brought, unnamed(found.faults)) };
    });
    if (late.length > 0)
      console.log(`Files that came after the log of the snapshot: ${late.length}, left out; they are in the backup.`);
    const faults = files.faults.filter(({ path: at }) => !late.includes(at));
    for (const { what, path: at } of faults) console.error(`file ${what}: ${at}`);
    if (log.faults.length > 0 || faults.length > 0) return false;
    console.log(
      `The log is sound: ${log.events} events. The files are as it says: ${files.files}, ${files.erased} erased.`,
    );
    await rebuild(pool, PROJECTIONS, { report: () => undefined });
    console.log(`Read models: ${PROJECTIONS.length} built again.`);
    return true;
  } finally {
    await pool.end();
  }
}

/** The same while the database has nobody else. */
export async function withStoresOf<T>(
  config: Config,
  { applicationUrl, masterKey, now }: Pick<Reviving, 'applicationUrl' | 'masterKey' | 'now'>,
  use: Parameters<typeof withStores<T>>[2],
): Promise<T> {
  const pool = new pg.Pool({ connectionString: applicationUrl, max: 1 });
  pool.on('error', () => undefined);
  return withStores(config, { pool, masterKey, now }, use).finally(() => pool.end());
}

const unnamed = (faults: readonly FileFault[]): readonly string[] =>
  faults.flatMap(({ what, path: at }) => (what === 'foreign' ? [at] : []));

import { expectedBackups, neverArchived } from '#infrastructure/backup/never-archived.js';
import { configurationFindings } from '#infrastructure/readiness/configuration-findings.js';
import { databaseFindings } from '#infrastructure/readiness/database-findings.js';
import { keyFileFindings } from '#infrastructure/readiness/key-file-findings.js';
import { filmFinding } from '#infrastructure/film/film-finding.js';
import { advise, must, type Finding } from '#infrastructure/readiness/finding.js';
import { pushKeyFinding } from '#infrastructure/push/push-keys.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey, wrappingKey, type MasterKey } from '#infrastructure/vault/master-key.js';
import type pg from 'pg';
import type { Config } from './config.js';
import { findingLine } from './finding-line.js';
import { checkStaffing } from './check-staffing.js';
import { withDatabase } from './with-database.js';
import { withStores } from './with-stores.js';

/**
 * Says of everything that an installation needs in production whether it is there, with the remedy where it is not, and
 * then of each association whether it has people enough. Exit code 1 where something that must be is not.
 */
export async function check(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const findings = await findingsOf(config, now);
  console.log(['This installation, for production:', ...findings.map(findingLine)].join('\n'));
  const staffing = await checkStaffing(config, args, now);
  return staffing === 0 && findings.some(({ ready, must }) => must && !ready) ? 1 : staffing;
}

const findingsOf = async (config: Config, now: () => Date): Promise<readonly Finding[]> => {
  const masterKey = await masterKeyOf(config);
  return [
    ...keyFileFindings({
      ...config.masterKey,
      PARLEY_KMS: config.kms,
      PROVIDERS_FILE: config.settings.PROVIDERS_FILE,
      S3_SECRET_ACCESS_KEY_FILE: config.settings.S3_SECRET_ACCESS_KEY_FILE,
    }),
    await filmFinding(config.settings.FFMPEG ?? 'ffmpeg'),
    ...configurationFindings(config.settings, masterKey && wrappingKey(masterKey).export()),
    backupFinding(config),
    ...(await withDatabase(config, async (pool) => [
      ...(await databaseFindings(pool)),
      await pushKeyFinding(pool, masterKey),
      await storeFinding(config, { pool, masterKey, now }),
    ])),
  ];
};

/** Advice: who installs it looks here before the first one is made. */
const backupFinding = ({ home, backupsExpected }: Config): Finding => {
  const never = neverArchived(home, expectedBackups('production', backupsExpected));
  return advise('backups', never.length === 0, never.map((kind) => `parley ${kind}`).join(', '));
};

/** Whether files can be written, tried; with what a server of others says where they cannot. */
const storeFinding = async (
  config: Config,
  { pool, masterKey, now }: { pool: pg.Pool; masterKey: MasterKey | undefined; now: () => Date },
): Promise<Finding> => {
  try {
    if (!masterKey) throw new Error('without the master key it was not tried');
    await withStores(config, { pool, masterKey, now }, ({ to }) => to.assertWritable());
    return must('file-store', true);
  } catch (error) {
    return must('file-store', false, error instanceof Error ? error.message : String(error));
  }
};

const masterKeyOf = async ({ masterKey, kms }: Config): Promise<MasterKey | undefined> => {
  try {
    return await openMasterKey(masterKey, kmsOf(kms));
  } catch {
    return undefined; // told as missing
  }
};

import { configurationFindings } from '#infrastructure/readiness/configuration-findings.js';
import { databaseFindings } from '#infrastructure/readiness/database-findings.js';
import { keyFileFindings } from '#infrastructure/readiness/key-file-findings.js';
import { filmFinding } from '#infrastructure/film/film-finding.js';
import type { Finding } from '#infrastructure/readiness/finding.js';
import { pushKeyFinding } from '#infrastructure/push/push-keys.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey, wrappingKey, type MasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from './config.js';
import { findingLine } from './finding-line.js';
import { checkStaffing } from './check-staffing.js';
import { withDatabase } from './with-database.js';

/**
 * Says of everything that an installation needs in production whether it is there, with the remedy where it is not, and
 * then of each association whether it has people enough. Exit code 1 where something that must be is not.
 */
export async function check(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const findings = await findingsOf(config);
  console.log(['This installation, for production:', ...findings.map(findingLine)].join('\n'));
  const staffing = await checkStaffing(config, args, now);
  return staffing === 0 && findings.some(({ ready, must }) => must && !ready) ? 1 : staffing;
}

const findingsOf = async (config: Config): Promise<readonly Finding[]> => {
  const masterKey = await masterKeyOf(config);
  return [
    ...keyFileFindings({ ...config.masterKey, PARLEY_KMS: config.kms, PROVIDERS_FILE: config.settings.PROVIDERS_FILE }),
    await filmFinding(config.settings.FFMPEG ?? 'ffmpeg'),
    ...configurationFindings(config.settings, masterKey && wrappingKey(masterKey).export()),
    ...(await withDatabase(config, async (pool) => [
      ...(await databaseFindings(pool)),
      await pushKeyFinding(pool, masterKey),
    ])),
  ];
};

const masterKeyOf = async ({ masterKey, kms }: Config): Promise<MasterKey | undefined> => {
  try {
    return await openMasterKey(masterKey, kmsOf(kms));
  } catch {
    return undefined; // told as missing
  }
};

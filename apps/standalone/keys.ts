import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';
import type { Config } from './config.js';

/**
 * What unlocks the installation, as environment for the started processes: from the configuration, else generated once
 * and kept in `<home>/keys`.
 */
export function getKeys(
  home: string,
  config: Pick<Config, 'masterKey' | 'masterKeyFile' | 'operatorKey'>,
): NodeJS.ProcessEnv {
  const operatorKey =
    config.operatorKey ?? kept(path.join(home, 'keys/operator.key'), () => randomBytes(32).toString('base64url'));
  const messengerSecret = kept(
    path.join(home, 'keys/messenger.key'),
    () => `whsec_${randomBytes(32).toString('base64')}`,
  );
  const made = { OPERATOR_KEY: operatorKey, MESSENGER_SECRET: messengerSecret };
  if (config.masterKey !== undefined || config.masterKeyFile !== undefined) return made;
  const file = path.join(home, 'keys/master.key');
  kept(file, () => {
    if (existsSync(path.join(home, 'postgres/data/PG_VERSION'))) {
      throw new Error(
        `The master key is missing: ${file}. Without it what the database holds encrypted cannot be read; bring it back from a copy.`,
      );
    }
    return randomBytes(32).toString('base64');
  });
  return { ...made, PARLEY_MASTER_KEY_FILE: file };
}

function kept(file: string, make: () => string): string {
  if (!existsSync(file)) writeAtomically(file, `${make()}\n`);
  chmodSync(file, 0o600); // also where a copy was brought back that everybody may read
  return readFileSync(file, 'utf8').trim();
}

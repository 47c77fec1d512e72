import { randomBytes } from 'node:crypto';
import { rotatePushKey } from '#infrastructure/push/push-keys.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { KMS_CONTEXT, nextMasterKeyText, openMasterKey, wrappingKeyId } from '#infrastructure/vault/master-key.js';
import { leftToRewrap, rewrapAll } from '#infrastructure/vault/rewrap.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

const USAGE = 'parley keys next | wrap | status | rotate | push';

/**
 * The master key: `next` prints one that can take its place, `wrap` prints it as the key service keeps it, `status` says
 * how much another key still wraps, `rotate` wraps that anew, while everything runs. `push` makes another key by which
 * push services know the installation.
 */
export async function keys(config: Config, [what]: readonly string[], now: () => Date): Promise<number> {
  const kms = kmsOf(config.kms);
  const masterKey = await openMasterKey(config.masterKey, kms);
  switch (what) {
    case 'next':
      console.log(nextMasterKeyText(masterKey, randomBytes(32)));
      return 0;
    case 'wrap': {
      if (!kms) throw new Error('Set PARLEY_KMS to the key service that is to keep it');
      const text = config.masterKey.PARLEY_MASTER_KEY;
      if (text === undefined) throw new Error('Set PARLEY_MASTER_KEY to the key that is to be wrapped');
      console.log(`kms:${(await kms.wrap(Buffer.from(text, 'base64'), KMS_CONTEXT)).toString('base64')}`);
      return 0;
    }
    case 'status':
      return withDatabase(config, async (pool) => {
        const left = await leftToRewrap(pool, masterKey);
        const by = `${left.keys} keys of the vault and ${left.secrets} secrets`;
        console.log(`Key ${wrappingKeyId(masterKey)} wraps; ${by} are wrapped by another.`);
        return left.keys + left.secrets === 0 ? 0 : 1;
      });
    case 'rotate':
      return withDatabase(config, async (pool) => {
        const keyId = wrappingKeyId(masterKey);
        const wrappings = openWrappings({ pool, masterKey, evidence: config.evidenceFolder });
        await noteSecurity(pool, { kind: 'master-key-rotating', actor: 'operator', facts: { keyId } });
        const done = await rewrapAll(pool, { masterKey, wrappings }, (some) => {
          if (some.keys % 10_000 < 500) console.log(`${some.keys} keys, ${some.secrets} secrets …`);
        });
        await noteSecurity(pool, { kind: 'master-key-rotated', actor: 'operator', facts: { keyId, ...done } });
        console.log(
          `Key ${keyId} wraps everything: ${done.keys} keys and ${done.secrets} secrets were wrapped anew. ` +
            'Start every process without PARLEY_MASTER_KEY_OTHERS now, and rotate once more: nothing may be left.',
        );
        return 0;
      });
    case 'push':
      return withDatabase(config, async (pool) => {
        const { publicKey } = await rotatePushKey(pool, masterKey, now());
        await noteSecurity(pool, { kind: 'key-changed', actor: 'operator', facts: { key: 'push', publicKey } });
        console.log(
          `Browsers subscribe under ${publicKey} from now on. Those that subscribed before are told by their older key ` +
            'until their page is opened again.',
        );
        return 0;
      });
    default:
      console.error(USAGE);
      return 2;
  }
}

import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decrypt, encrypt, packed, unpacked } from './cipher.js';

/**
 * The port to a key service, which never gives its own key away. The master key lies wrapped by it and is opened once,
 * at the start of a process. `context` ties the bytes to their use. An adapter for another service has this type.
 */
export type Kms = {
  readonly wrap: (bytes: Buffer, context: string) => Promise<Buffer>;
  /** Rejects for what was changed, or wrapped elsewhere or for another use. */
  readonly unwrap: (wrapped: Buffer, context: string) => Promise<Buffer>;
};

/** A key service on this machine: a key in a file of its own, such as one on a medium that is there only at starts. */
export function localKms(file: string): Kms {
  const key = () => {
    const bytes = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
    if (bytes.length !== 32) throw new Error(`The key service’s key in ${file} must be 32 bytes in base64`);
    return createSecretKey(bytes);
  };
  return {
    wrap: async (bytes, context) => packed(encrypt(key(), bytes, Buffer.from(context))),
    unwrap: async (wrapped, context) => decrypt(key(), unpacked(wrapped), Buffer.from(context)),
  };
}

/** PARLEY_KMS: `local:<file>`; undefined where there is none. Throws for a kind that there is not. */
export function kmsOf(setting: string | undefined): Kms | undefined {
  if (!setting) return undefined;
  const file = /^local:(?<file>.+)$/.exec(setting)?.groups?.['file'];
  if (file === undefined) throw new Error('PARLEY_KMS must be local:<file>: there is no other key service yet');
  return localKms(file);
}

import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt, packed, unpacked } from './cipher.js';
import { openingKeys, wrappingKey, type MasterKey } from './master-key.js';

/** Ties a secret to its place. */
export const secretContext = (purpose: string): Buffer => Buffer.from(`parley/secret/${purpose}`);

/**
 * For secrets that must be used and so cannot be hashed. `purpose` names the place (`webhook:<platformId>`): elsewhere
 * the value does not open. Where they lie is written down in wrapped-secrets.ts.
 */
export const wrapSecret = (masterKey: MasterKey, purpose: string, secret: string): Buffer =>
  packed(encrypt(wrappingKey(masterKey), Buffer.from(secret), secretContext(purpose)));

/** Throws if the value was changed, or wrapped for another purpose or by another master key. */
export const unwrapSecret = (masterKey: MasterKey, purpose: string, wrapped: Buffer): string =>
  openWrapped(openingKeys(masterKey), wrapped, secretContext(purpose)).toString();

/** By the first of the keys that opens it. Throws as the last one did where none does. */
export function openWrapped(keys: readonly KeyObject[], wrapped: Buffer, context: Buffer): Buffer {
  let fault: unknown;
  for (const key of keys) {
    try {
      return decrypt(key, unpacked(wrapped), context);
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

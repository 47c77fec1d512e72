import { decrypt, encrypt, packed, unpacked } from './cipher.js';
import type { MasterKey } from './master-key.js';

const contextOf = (purpose: string): Buffer => Buffer.from(`parley/secret/${purpose}`);

/**
 * For secrets that must be used and so cannot be hashed. `purpose` names the place (`webhook:<platformId>`): elsewhere
 * the value does not open.
 */
export const wrapSecret = (masterKey: MasterKey, purpose: string, secret: string): Buffer =>
  packed(encrypt(masterKey, Buffer.from(secret), contextOf(purpose)));

/** Throws if the value was changed, or wrapped for another purpose or by another master key. */
export const unwrapSecret = (masterKey: MasterKey, purpose: string, wrapped: Buffer): string =>
  decrypt(masterKey, unpacked(wrapped), contextOf(purpose)).toString();

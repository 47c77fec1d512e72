import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { uuidBytes } from '../database/binary-arrays.js';
import { decrypt, encrypt, packed, unpacked } from './cipher.js';
import type { MasterKey } from './master-key.js';

/** Ties a wrapped key to its association and name: in another row it does not open. */
const contextOf = (associationId: string, name: string): Buffer =>
  Buffer.concat([uuidBytes(associationId), Buffer.from(name)]);

/** A new random key of 32 bytes, as the database keeps it. */
export const newWrappedKey = (masterKey: MasterKey, associationId: string, name: string): Buffer =>
  packed(encrypt(masterKey, randomBytes(32), contextOf(associationId, name)));

/** Throws if the row was changed or another master key wrapped it. */
export const unwrapKey = (masterKey: MasterKey, associationId: string, name: string, wrapped: Buffer): KeyObject =>
  createSecretKey(decrypt(masterKey, unpacked(wrapped), contextOf(associationId, name)));

/** The same key under another wrapping: from the first, to the second. Throws as unwrapKey does. */
export const rewrapKey = (
  [from, to]: readonly [KeyObject, KeyObject],
  associationId: string,
  name: string,
  wrapped: Buffer,
): Buffer => {
  const context = contextOf(associationId, name);
  return packed(encrypt(to, decrypt(from, unpacked(wrapped), context), context));
};

import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { uuidBytes } from '../database/binary-arrays.js';
import { encrypt, packed } from './cipher.js';
import { openingKeys, wrappingKey, type MasterKey } from './master-key.js';
import { openWrapped } from './secrets.js';

/** Ties a wrapped key to its association and name: in another row it does not open. */
export const keyContext = (associationId: string, name: string): Buffer =>
  Buffer.concat([uuidBytes(associationId), Buffer.from(name)]);

/** A new random key of 32 bytes, as the database keeps it. */
export const newWrappedKey = (masterKey: MasterKey, associationId: string, name: string): Buffer =>
  packed(encrypt(wrappingKey(masterKey), randomBytes(32), keyContext(associationId, name)));

/** Throws if the row was changed or a master key wrapped it that is not at hand. */
export const unwrapKey = (masterKey: MasterKey, associationId: string, name: string, wrapped: Buffer): KeyObject =>
  createSecretKey(openWrapped(openingKeys(masterKey), wrapped, keyContext(associationId, name)));

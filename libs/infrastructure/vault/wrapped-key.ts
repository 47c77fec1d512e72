import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { uuidBytes } from '../database/binary-arrays.js';
import { encrypt, packed } from './cipher.js';
import { openWrapped } from './secrets.js';

/** Ties a wrapped key to its association and name: in another row it does not open. */
const contextOf = (associationId: string, name: string): Buffer =>
  Buffer.concat([uuidBytes(associationId), Buffer.from(name)]);

/** A new random key of 32 bytes, as the database keeps it. */
export const newWrappedKey = (wrapper: KeyObject, associationId: string, name: string): Buffer =>
  packed(encrypt(wrapper, randomBytes(32), contextOf(associationId, name)));

/** By the first of the wrappers that opens it. Throws if the row was changed, or none of them wrapped it. */
export const unwrapKey = (
  wrappers: readonly KeyObject[],
  associationId: string,
  name: string,
  wrapped: Buffer,
): KeyObject => createSecretKey(openWrapped(wrappers, wrapped, contextOf(associationId, name)));

/** The same key under another wrapper: from one of the first, to the second. Throws as unwrapKey does. */
export const rewrapKey = (
  [from, to]: readonly [readonly KeyObject[], KeyObject],
  associationId: string,
  name: string,
  wrapped: Buffer,
): Buffer => {
  const context = contextOf(associationId, name);
  return packed(encrypt(to, openWrapped(from, wrapped, context), context));
};

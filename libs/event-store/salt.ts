import { randomBytes } from 'node:crypto';

const SALT = 32;
let drawn = randomBytes(0);

/**
 * 32 random bytes, drawn for 128 events at a time: a call to the system costs more than all the rest of an event's
 * hashing.
 */
export function newSalt(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(128 * SALT);
  const salt = drawn.subarray(0, SALT);
  drawn = drawn.subarray(SALT);
  return salt;
}

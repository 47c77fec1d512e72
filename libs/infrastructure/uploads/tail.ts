import type { KeyObject } from 'node:crypto';
import { fileKey, HEADER, newHeader, openChunk, sealChunk } from '../files/file-cipher.js';
import { contextOf, type Place } from '../files/place.js';

const contextOfTail = (place: Place): string => `${contextOf(place)}/tail`;

/**
 * What has come of a chunk that is not whole. Under a salt, and so a key, of its own each time: the chunk that it
 * becomes is sealed under its number, and one number seals one text alone.
 */
export function sealTail(key: KeyObject, place: Place, plain: Buffer): Buffer | null {
  if (plain.length === 0) return null;
  const header = newHeader();
  return Buffer.concat([header, ...sealChunk(fileKey(key, header, contextOfTail(place)), 0, true, plain)]);
}

/** Throws if a bit was changed, or it belongs to another file. */
export function openTail(key: KeyObject, place: Place, sealed: Buffer | null): Buffer {
  if (!sealed) return Buffer.alloc(0);
  return openChunk(fileKey(key, sealed.subarray(0, HEADER), contextOfTail(place)), 0, true, sealed.subarray(HEADER));
}

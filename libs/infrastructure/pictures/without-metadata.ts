import { plainJpeg } from './plain-jpeg.js';
import { PNG_SIGNATURE, pngChunks } from './png-chunks.js';

/** Of chunks that a PNG need not have, those that say how it looks; all others say something beside the picture. */
const LOOKS: ReadonlySet<string> = new Set([
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'],
]);
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type) || LOOKS.has(type);

/** The same of a PNG; undefined for what is no whole one. */
function plainPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [PNG_SIGNATURE];
  for (const { type, whole } of pngChunks(bytes)) {
    if (isNeeded(type)) kept.push(whole);
    if (type === 'IEND') return Buffer.concat(kept);
  }
  return undefined;
}

/**
 * A JPEG or PNG without place, time, device and words that were written beside the picture, and without anything behind
 * its end. What the picture itself shows stays. Undefined for everything else.
 */
export const withoutMetadata = (bytes: Buffer): Buffer | undefined =>
  bytes.subarray(0, 8).equals(PNG_SIGNATURE) ? plainPng(bytes) : plainJpeg(bytes);

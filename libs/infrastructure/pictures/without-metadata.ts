import { plainJpeg } from './plain-jpeg.js';

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
/** Of chunks that a PNG need not have, those that say how it looks; all others say something beside the picture. */
const LOOKS: ReadonlySet<string> = new Set([
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'],
]);
const isNeeded = (type: string): boolean => /^[A-Z]/.test(type) || LOOKS.has(type);

/** The same of a PNG; undefined for what is no whole one. */
function plainPng(bytes: Buffer): Buffer | undefined {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    if (isNeeded(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return undefined;
}

/**
 * A JPEG or PNG without place, time, device and words that were written beside the picture, and without anything behind
 * its end. What the picture itself shows stays. Undefined for everything else.
 */
export const withoutMetadata = (bytes: Buffer): Buffer | undefined =>
  bytes.subarray(0, 8).equals(PNG) ? plainPng(bytes) : plainJpeg(bytes);

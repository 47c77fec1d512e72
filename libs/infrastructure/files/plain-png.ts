import { crc32, inflateSync } from 'node:zlib';
import { PNG_SIGNATURE, pngChunks } from '../pictures/png-chunks.js';

/** Chunks that are the picture; everything else is left out: words, places, profiles. */
const KEPT = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
const MOST_WIDE = 1_200;
const MOST_HIGH = 600;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * A small PNG with nothing in it but its picture: whole, of 8 bits, not interlaced, 1,200 by 600 at most. Undefined for
 * everything else, whatever it calls itself.
 */
export function plainPng(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return undefined;
  const kept: Buffer[] = [PNG_SIGNATURE];
  const data: Buffer[] = [];
  let header: Buffer | undefined;
  for (const { type, body, whole } of pngChunks(bytes)) {
    if (whole.readUInt32BE(whole.length - 4) !== crc32(whole.subarray(4, -4))) return undefined;
    if (KEPT.includes(type)) kept.push(whole);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
    if (type === 'IEND') return header && isWhole(header, Buffer.concat(data)) ? Buffer.concat(kept) : undefined;
  }
  return undefined;
}

/** Its rows are all there and no more: each has a byte for its filter before its pixels. */
const isWhole = (header: Buffer, data: Buffer): boolean => {
  if (header.length !== 13) return false;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header[9] ?? -1];
  const isPlain = header[8] === 8 && header[10] === 0 && header[11] === 0 && header[12] === 0;
  if (!isPlain || channels === undefined || width < 1 || height < 1 || width > MOST_WIDE || height > MOST_HIGH)
    return false;
  const size = height * (1 + width * channels);
  try {
    return inflateSync(data, { maxOutputLength: size }).length === size;
  } catch {
    return false;
  }
};

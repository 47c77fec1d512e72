/** Markers that are kept of those that need not be: JFIF, a colour profile, how colours are meant (Adobe). */
const KEPT: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const [SOI, EOI, SOS, EXIF, COMMENT] = [0xd8, 0xd9, 0xda, 0xe1, 0xfe];

const isStandalone = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isTold = (marker: number): boolean =>
  (marker >= 0xe0 && marker <= 0xef && !KEPT.has(marker)) || marker === COMMENT;

/**
 * A JPEG without what was written beside the picture: place, time, camera, comments, small copies and what hangs behind
 * its end. How it is to be turned stays, and no more. Undefined for what is no whole JPEG.
 */
export function plainJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let turned: number | undefined;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    if (marker === EOI) return Buffer.concat([...turning(kept, turned), bytes.subarray(at, at + 2)]);
    const length = isStandalone(marker) ? 0 : at + 3 < bytes.length ? bytes.readUInt16BE(at + 2) : -1;
    if (length < 0 || (length < 2 && !isStandalone(marker))) return undefined;
    const end = marker === SOS ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    if (end > bytes.length) return undefined;
    if (marker === EXIF) turned ??= orientationOf(bytes.subarray(at + 4, end));
    if (!isTold(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Where the next marker stands behind the compressed bytes of a scan. */
const endOfScan = (bytes: Buffer, from: number): number => {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const next = bytes[at + 1];
    if (at < 0 || next === undefined) return Infinity;
    if (next !== 0 && next !== 0xff && !isStandalone(next)) return at;
    at += next === 0xff ? 1 : 2;
  }
};

/** How a camera held it, 2 to 8; 1 is as it lies. Nothing else of EXIF is read. */
const orientationOf = (exif: Buffer): number | undefined => {
  if (exif.toString('latin1', 0, 6) !== 'Exif\0\0' || exif.length < 14) return undefined;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number): number =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = long(4);
  for (let entry = 0; entry < Math.min(short(first), 64); entry += 1) {
    const at = first + 2 + entry * 12;
    if (short(at) === 0x0112) return short(at + 8);
  }
  return undefined;
};

/** An EXIF of that one value, before everything else. */
const turning = (kept: readonly Buffer[], turned: number | undefined): readonly Buffer[] => {
  const [begin, ...rest] = kept;
  if (!begin || turned === undefined || turned < 2 || turned > 8) return kept;
  const one = Buffer.from(
    'ffe1002245786966' + '0000' + '4d4d002a00000008' + '0001' + '011200030000000100000000' + '00000000',
    'hex',
  );
  one.writeUInt16BE(turned, one.length - 8);
  return [begin, one, ...rest];
};

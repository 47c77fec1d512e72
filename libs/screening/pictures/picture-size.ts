export type PictureSize = { readonly kind: 'png' | 'jpeg' | 'webp'; readonly width: number; readonly height: number };

const text = (bytes: Buffer, from: number, length: number): string => bytes.toString('latin1', from, from + length);

/**
 * What a picture says of itself before anybody decodes it; undefined for what is none of the three kinds or says
 * nothing. Of a file that lies about it the decoder makes less, never more.
 */
export function sizeOf(bytes: Buffer): PictureSize | undefined {
  if (bytes.length < 30) return undefined;
  if (text(bytes, 1, 3) === 'PNG' && text(bytes, 12, 4) === 'IHDR')
    return { kind: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegSize(bytes);
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP') return webpSize(bytes);
  return undefined;
}

/** The first start of frame; segments before it are stepped over by their lengths. */
function jpegSize(bytes: Buffer): PictureSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // filled up
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: 'jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(bytes: Buffer): PictureSize | undefined {
  const chunk = text(bytes, 12, 4);
  if (chunk === 'VP8X')
    return { kind: 'webp', width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (chunk === 'VP8 ')
    return { kind: 'webp', width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (chunk !== 'VP8L') return undefined;
  const bits = bytes.readUInt32LE(21);
  return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

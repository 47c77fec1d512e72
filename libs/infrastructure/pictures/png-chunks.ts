export const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

export type PngChunk = {
  readonly type: string;
  readonly body: Buffer;
  /** With its length before it and its check behind it. */
  readonly whole: Buffer;
};

/** The chunks behind a PNG's signature, in their order, up to the first that is cut off (PNG 3rd edition, 5.3). */
export function* pngChunks(bytes: Buffer): Generator<PngChunk> {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return;
    const type = bytes.toString('latin1', at + 4, at + 8);
    yield { type, body: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) };
    at = end;
  }
}

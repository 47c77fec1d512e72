const RATE = 8_000;
const HEAD = 44;

/** So many seconds of silence as a recorder writes them: WAVE, one channel of sixteen bits; long enough, no browser reads it all at once. */
export function silence(seconds: number): Buffer {
  const size = seconds * RATE * 2;
  const bytes = Buffer.alloc(HEAD + size);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(HEAD - 8 + size, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(size, 40);
  return bytes;
}

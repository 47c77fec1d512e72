import type { KeyObject } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { synced } from '../backup/copy-files.js';
import { plainSize } from '../files/file-cipher.js';
import { openSealedReader } from '../files/sealed-reader.js';
import { openSealedWriter } from '../files/sealed-writer.js';

/** What is ciphertext already is not worth more than this. */
const FAST = { level: 1 };

/**
 * Packs and seals what comes into a file that is there whole or not at all, also after a loss of power. `context` ties
 * it to its place: elsewhere it does not open.
 */
export async function writePack(
  file: string,
  source: Iterable<Buffer> | AsyncIterable<Buffer>,
  key: KeyObject,
  context: string,
): Promise<void> {
  const beside = `${file}.unfinished`;
  await rm(beside, { force: true });
  const opened = await open(beside, 'wx', 0o600);
  try {
    const writer = openSealedWriter(opened, key, context);
    const plain = Readable.from(source, { objectMode: false });
    const packed = createGzip(FAST);
    plain.on('error', (error) => packed.destroy(error)).pipe(packed);
    for await (const bytes of packed as AsyncIterable<Buffer>) await writer.add(bytes);
    await writer.end();
  } finally {
    await opened.close();
  }
  await rename(beside, file);
  await synced(path.dirname(file));
}

/** Throws where the file is not there, was changed, or belongs elsewhere. */
export async function* readPack(file: string, key: KeyObject, context: string): AsyncGenerator<Buffer, void, void> {
  const { size: sealed } = await stat(file);
  const size = plainSize(sealed);
  const reader = await openSealedReader(file, size, key, context);
  if (!reader) throw new Error(`A file of the archive is missing: ${file}`);
  try {
    const packed = Readable.from(reader.read(0, size - 1), { objectMode: false });
    const plain = createGunzip();
    packed.on('error', (error) => plain.destroy(error)).pipe(plain);
    for await (const bytes of plain as AsyncIterable<Buffer>) yield bytes;
  } catch (error) {
    throw new Error(`A file of the archive was changed: ${file}`, { cause: error });
  } finally {
    await reader.close();
  }
}

export async function wholePack(file: string, key: KeyObject, context: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const bytes of readPack(file, key, context)) parts.push(bytes);
  return Buffer.concat(parts);
}

import { open, type FileHandle } from 'node:fs/promises';

/** A file in a ZIP of ours: not compressed, and so a part of it. */
export type ZipPart = {
  readonly path: string;
  readonly size: number;
  readonly read: () => AsyncGenerator<Buffer, void, void>;
};

export class NotOurZip extends Error {
  override readonly name = 'NotOurZip';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** At the end of a ZIP stands where its list is; behind that only a remark. */
const TAIL = 64 * 1024 + 22;
const CHUNK = 256 * 1024;
const FULL = 0xffff_ffff;

/** Opens a ZIP as `writeZip` makes it. Throws NotOurZip for any other. */
export async function openZip(file: string): Promise<{ parts: readonly ZipPart[]; close: () => Promise<void> }> {
  const handle = await open(file, 'r');
  try {
    return { parts: await partsOf(handle), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

const partsOf = async (handle: FileHandle): Promise<readonly ZipPart[]> => {
  const { size } = await handle.stat();
  const tail = await at(handle, Math.max(0, size - TAIL), Math.min(size, TAIL));
  const end = findLast(tail, END);
  if (end < 0) throw new NotOurZip('no ZIP');
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (offset === FULL || offset + length > size) throw new NotOurZip('a ZIP of another kind, or cut short');
  const list = await at(handle, offset, length);
  const parts: ZipPart[] = [];
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    if (place + 46 > list.length || list.readUInt32LE(place) !== ENTRY) throw new NotOurZip('its list is damaged');
    const [method, plain, named] = [
      list.readUInt16LE(place + 10),
      list.readUInt32LE(place + 24),
      list.readUInt16LE(place + 28),
    ];
    const [extra, remark, local] = [
      list.readUInt16LE(place + 30),
      list.readUInt16LE(place + 32),
      list.readUInt32LE(place + 42),
    ];
    if (method !== 0 || plain === FULL || local === FULL) throw new NotOurZip('a ZIP of another kind');
    const path = list.toString('utf8', place + 46, place + 46 + named);
    parts.push({ path, size: plain, read: () => read(handle, local, plain) });
    place += 46 + named + extra + remark;
  }
  return parts;
};

const findLast = (bytes: Buffer, sign: number): number => {
  for (let index = bytes.length - 22; index >= 0; index -= 1) if (bytes.readUInt32LE(index) === sign) return index;
  return -1;
};

async function* read(handle: FileHandle, local: number, size: number): AsyncGenerator<Buffer, void, void> {
  const head = await at(handle, local, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL)
    throw new NotOurZip('a file in it is not where its list says');
  const start = local + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  for (let done = 0; done < size; done += CHUNK) {
    const wanted = Math.min(CHUNK, size - done);
    const bytes = await at(handle, start + done, wanted);
    if (bytes.length < wanted) throw new NotOurZip('cut short');
    yield bytes;
  }
}

const at = async (handle: FileHandle, position: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
};

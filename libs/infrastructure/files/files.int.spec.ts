import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '../ids.js';
import { FileTooLong, NoRoom, SendingStopped } from './file-faults.js';
import { CHUNK } from './file-cipher.js';
import { openFiles } from './files.js';
import { folderStore } from './folder-store.js';
import { incomingFolder, pathOf, type Place } from './place.js';
import { receiveFile, type Sending } from './receive-file.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'parley-test-files-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = createSecretKey(randomBytes(32));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const [associationId, disputeId, authorId] = [newId(), newId(), newId()];
const placeOf = (bytes: Buffer): Place => ({ associationId, disputeId, authorId, sha256: sha256(bytes) });
async function* inParts(bytes: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
const sending = (bytes: Buffer, more: Partial<Sending> = {}): Sending => ({
  bytes: inParts(bytes),
  place: placeOf(bytes),
  key,
  mediaType: 'image/png',
  most: 10_000_000,
  ...more,
});
const left = (): readonly string[] => (existsSync(incomingFolder(folder)) ? readdirSync(incomingFolder(folder)) : []);
const readAll = async (bytes: Buffer, start = 0, end = bytes.length - 1, as = key): Promise<Buffer> => {
  const reader = await openFiles(folder).open(placeOf(bytes), bytes.length, as);
  if (!reader) throw new Error('not there');
  try {
    const parts: Buffer[] = [];
    for await (const part of reader.read(start, end)) parts.push(part);
    return Buffer.concat(parts);
  } finally {
    await reader.close();
  }
};
const keep = async (bytes: Buffer): Promise<void> => {
  const received = await openFiles(folder).receive(sending(bytes));
  await received.keep();
};

it.each([1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 77])(
  'gives %i bytes back as they came, whole and in part',
  async (size) => {
    const bytes = randomBytes(size);
    const received = await openFiles(folder).receive(sending(bytes, { bytes: inParts(bytes, 40_961) }));
    expect(received).toMatchObject({ sha256: sha256(bytes), size });
    expect(existsSync(pathOf(folder, placeOf(bytes)))).toBe(false);
    await received.keep();
    await received.keep();
    await received.discard();
    expect(left()).toEqual([]);
    expect((await readAll(bytes)).equals(bytes)).toBe(true);
    for (const [start, end] of [
      [0, 0],
      [size - 1, size - 1],
      [Math.floor(size / 2), size - 1],
      [Math.max(0, CHUNK - 2), Math.min(size - 1, CHUNK + 2)],
    ] as const)
      if (start <= end) expect((await readAll(bytes, start, end)).equals(bytes.subarray(start, end + 1))).toBe(true);
  },
);

it('lies on the disk in a form that tells nothing', async () => {
  const bytes = Buffer.from('the price was 12.50 '.repeat(10_000));
  await keep(bytes);
  expect(readFileSync(pathOf(folder, placeOf(bytes))).includes('price')).toBe(false);
});

it('notices a changed bit, a missing or swapped chunk, a cut, another key and another place', async () => {
  const bytes = randomBytes(3 * CHUNK);
  await keep(bytes);
  const file = pathOf(folder, placeOf(bytes));
  const whole = readFileSync(file);
  const [header, chunk] = [40, CHUNK + 16];
  const parts = [0, 1, 2].map((index) => whole.subarray(header + index * chunk, header + (index + 1) * chunk));
  const flipped = Buffer.from(whole);
  flipped[header + chunk + 5] = (flipped[header + chunk + 5] ?? 0) ^ 1;
  const [first, second, third] = parts as [Buffer, Buffer, Buffer];
  for (const damaged of [
    flipped,
    whole.subarray(0, -1),
    whole.subarray(0, header + 2 * chunk),
    Buffer.concat([whole.subarray(0, header), second, first, third]),
    Buffer.concat([whole.subarray(0, header), first, third]),
  ]) {
    writeFileSync(file, damaged);
    await expect(readAll(bytes)).rejects.toThrow();
  }
  writeFileSync(file, whole);
  await expect(readAll(bytes, 0, bytes.length - 1, createSecretKey(randomBytes(32)))).rejects.toThrow();
  const elsewhere = { ...placeOf(bytes), disputeId: newId() };
  const copied = await openFiles(folder).receive(sending(randomBytes(9), { place: elsewhere }));
  await copied.keep();
  writeFileSync(pathOf(folder, elsewhere), whole);
  const reader = await openFiles(folder).open(elsewhere, bytes.length, key);
  await expect(reader?.read(0, 1).next()).rejects.toThrow();
  await reader?.close();
});

it('leaves nothing of what was too long, or whose sender stopped, or for which there was no room', async () => {
  const bytes = randomBytes(700_000);
  await expect(openFiles(folder).receive(sending(bytes, { most: 699_999 }))).rejects.toThrow(FileTooLong);
  const stops = async function* (): AsyncGenerator<Buffer> {
    yield bytes;
    throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  };
  await expect(openFiles(folder).receive(sending(bytes, { bytes: stops() }))).rejects.toThrow(SendingStopped);
  await expect(
    receiveFile({ folder, store: folderStore(folder), open: () => open('/dev/full', 'w') }, sending(bytes)),
  ).rejects.toThrow(NoRoom);
  expect(left()).toEqual([]);
  expect(existsSync(path.join(folder, 'objects'))).toBe(false);
});

it('sweeps what was begun long ago and never finished', async () => {
  await openFiles(folder).receive(sending(randomBytes(10)));
  await openFiles(folder).receive(sending(randomBytes(10)));
  const [old] = left();
  const hourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(path.join(incomingFolder(folder), old ?? ''), hourAgo, hourAgo);
  expect(await openFiles(folder).sweep(new Date(Date.now() - 60_000))).toBe(1);
  expect(left()).toHaveLength(1);
  expect(await openFiles(path.join(folder, 'never')).sweep(new Date())).toBe(0);
});

it('takes no other names than ids and a hash', () => {
  const place = placeOf(Buffer.from('x'));
  for (const wrong of [
    { disputeId: '../../../../etc/passwd-0000000000000000' },
    { authorId: '..' },
    { sha256: '/'.repeat(64) },
  ])
    expect(() => pathOf(folder, { ...place, ...wrong })).toThrow(TypeError);
});

it('holds little in memory, however long the file', async () => {
  const part = randomBytes(65_536);
  const held = (): number => {
    collectGarbage(); // what nobody holds any more is not held, however late the engine notices
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = held();
  let most = 0;
  const long = async function* (): AsyncGenerator<Buffer> {
    for (let index = 0; index < 1_600; index += 1) {
      if (index % 400 === 399) most = Math.max(most, held() - before);
      yield Buffer.from(part); // 100 MB, each part memory of its own
    }
  };
  const received = await openFiles(folder).receive(sending(part, { bytes: long(), most: 300_000_000 }));
  expect(received.size).toBe(1_600 * 65_536);
  expect(Math.max(most, held() - before)).toBeLessThan(50_000_000);
  await received.discard();
});

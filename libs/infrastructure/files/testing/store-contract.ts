import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '../../ids.js';
import { wholeOf, type FileStore } from '../file-store.js';
import { openFiles } from '../files.js';
import { CHUNK } from '../file-cipher.js';
import { objectPath, type Place } from '../place.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const [associationId, disputeId] = [newId(), newId()];
export const placeOf = (bytes: Buffer, authorId: string = newId()): Place => ({
  associationId,
  disputeId,
  authorId,
  sha256: sha256(bytes),
});

/** What every store of files does, whichever it is; each has a spec that says so of it. */
export function storeContract(open: () => FileStore): void {
  let store: FileStore;
  let beside: string;
  beforeAll(() => {
    store = open();
    beside = mkdtempSync(path.join(tmpdir(), 'parley-test-store-'));
  });
  afterAll(() => rmSync(beside, { recursive: true, force: true }));

  const fileOf = (bytes: Buffer): string => {
    const file = path.join(beside, newId());
    writeFileSync(file, bytes);
    return file;
  };
  const take = async (bytes: Buffer, at = objectPath(placeOf(bytes))): Promise<string> => {
    await store.take(fileOf(bytes), at);
    return at;
  };
  const readAll = async (at: string): Promise<Buffer | undefined> => {
    const stored = await store.open(at);
    if (!stored) return undefined;
    const parts: Buffer[] = [];
    for await (const part of wholeOf(stored)) parts.push(part);
    await stored.close();
    return Buffer.concat(parts);
  };
  const listed = async () => {
    const all = new Map<string, number>();
    for await (const { at, size } of store.list()) all.set(at, size);
    return all;
  };

  it.each([1, 65_536, 65_537, 8 * 1024 * 1024, 8 * 1024 * 1024 + 1, 20_000_000])(
    'takes %i bytes whole, tells of them, and gives them back',
    async (size) => {
      const bytes = randomBytes(size);
      const [file, at] = [fileOf(bytes), objectPath(placeOf(bytes))];
      expect(await store.open(at)).toBeUndefined();
      await store.take(file, at);
      expect(existsSync(file)).toBe(false);
      expect((await listed()).get(at)).toBe(size);
      expect((await readAll(at))?.equals(bytes)).toBe(true);
      const stored = await store.open(at);
      expect(stored?.size).toBe(size);
      const from = Math.floor(size / 3);
      const part = await stored?.upTo(size)(from, 1_000);
      expect(part?.equals(bytes.subarray(from, from + 1_000))).toBe(true);
      await stored?.close();
    },
  );

  it('has the later of two under one name, and nothing of what was taken away', async () => {
    const [first, second] = [randomBytes(70_000), randomBytes(70_000)];
    const at = await take(first);
    await take(second, at);
    expect((await readAll(at))?.equals(second)).toBe(true);
    await store.remove(at);
    await store.remove(at);
    expect([await store.open(at), (await listed()).has(at)]).toEqual([undefined, false]);
  });

  it('tells on of what is there while one of it is taken away', async () => {
    const here = new Set([await take(randomBytes(10)), await take(randomBytes(10)), await take(randomBytes(10))]);
    const seen = new Set<string>();
    for await (const { at } of store.list()) {
      if (!here.has(at)) continue;
      seen.add(at);
      for (const other of here) if (!seen.has(other)) await store.remove(other);
    }
    expect(seen.size).toBeGreaterThan(0);
    for (const at of here) expect((await store.open(at)) !== undefined).toBe([...seen][0] === at);
  });

  it('keeps apart what two authors sent, whoever they are', async () => {
    const bytes = randomBytes(100);
    const at = [newId(), newId(), 'association', 'public'].map((author) => objectPath(placeOf(bytes, author)));
    for (const one of at) await take(bytes, one);
    await store.remove(at[0] ?? '');
    expect([...(await listed()).keys()].filter((one) => at.includes(one)).sort()).toEqual(at.slice(1).sort());
  });

  it('takes nothing under a path that leads elsewhere', async () => {
    const file = fileOf(randomBytes(10));
    for (const at of ['../elsewhere', 'objects/../../elsewhere', '/etc/passwd'])
      await expect(store.take(file, at)).rejects.toThrow(TypeError);
    expect(existsSync(file)).toBe(true);
  });

  it('can be written', () => expect(store.assertWritable()).resolves.toBeUndefined());

  it('holds sealed files, read by ranges, and none before it is kept', async () => {
    const files = openFiles(beside, store);
    const key = createSecretKey(randomBytes(32));
    const bytes = randomBytes(40 * CHUNK + 77);
    const place = placeOf(bytes);
    const inParts = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    };
    const sending = { bytes: inParts(), place, key, mediaType: 'image/png', most: bytes.length };
    const received = await files.receive(sending);
    expect(await files.open(place, bytes.length, key)).toBeUndefined();
    await received.keep();
    await received.keep();
    const reader = await files.open(place, bytes.length, key);
    if (!reader) throw new Error('not there');
    const end = bytes.length - 1;
    for (const [start, last] of [
      [0, end],
      [0, 0],
      [end, end],
      [CHUNK - 2, CHUNK + 2],
      [7 * CHUNK + 5, 33 * CHUNK],
    ] as const) {
      const parts: Buffer[] = [];
      for await (const part of reader.read(start, last)) parts.push(part);
      expect(Buffer.concat(parts).equals(bytes.subarray(start, last + 1))).toBe(true);
    }
    await reader.close();
    expect((await readAll(objectPath(place)))?.includes(bytes.subarray(0, 32))).toBe(false);
  });
}

import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wholePack, writePack } from './sealed-pack.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-pack-'));
const file = path.join(folder, 'one');
const key = createSecretKey(randomBytes(32));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (...parts: readonly Buffer[]) =>
  writePack(
    file,
    (async function* () {
      yield* parts;
    })(),
    key,
    'here',
  );

it('gives back what was packed, and holds no word of it in the clear', async () => {
  const [words, more] = [Buffer.from('ana@example.org '.repeat(100)), randomBytes(700_000)];
  await write(words, more);
  expect(readFileSync(file).includes('ana@example.org')).toBe(false);
  expect((await wholePack(file, key, 'here')).equals(Buffer.concat([words, more]))).toBe(true);
  expect(readdirSync(folder)).toEqual(['one']);
});

it('packs nothing, too', async () => {
  await write();
  expect(await wholePack(file, key, 'here')).toHaveLength(0);
});

it('opens neither elsewhere, nor by another key, nor changed, nor cut off', async () => {
  await write(randomBytes(600_000));
  await expect(wholePack(file, key, 'there')).rejects.toThrow('was changed');
  await expect(wholePack(file, createSecretKey(randomBytes(32)), 'here')).rejects.toThrow('was changed');
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.from(bytes).fill(1, 1_000, 1_001));
  await expect(wholePack(file, key, 'here')).rejects.toThrow('was changed');
  writeFileSync(file, bytes);
  truncateSync(file, 300_000);
  await expect(wholePack(file, key, 'here')).rejects.toThrow('was changed');
});

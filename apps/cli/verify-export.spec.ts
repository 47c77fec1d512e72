import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { NotOurZip } from '#infrastructure/zip/read-zip.js';
import { writeZip } from '#infrastructure/zip/write-zip.js';
import { checkExport } from './verify-export.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-export-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'bundle.zip');

const zipOf = (files: readonly (readonly [string, string])[]): Promise<Buffer> =>
  buffer(
    writeZip(
      files.map(([name, text]) => ({
        path: name,
        size: Buffer.byteLength(text),
        bytes: async () =>
          (async function* () {
            yield Buffer.from(text);
          })(),
      })),
      new Date('2026-03-05T04:00:00Z'),
    ),
  );
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const LIST = ['SHA256SUMS', `${sum('Letter')}  letter.txt\n${sum('照片')}  证据/照片.txt\n`] as const;
const LETTER = ['letter.txt', 'Letter'] as const;
const PICTURE = ['证据/照片.txt', '照片'] as const;

it.each([
  { what: 'all as listed', files: [LIST, LETTER, PICTURE], faults: [] },
  { what: 'one altered', files: [LIST, ['letter.txt', 'Latter'] as const, PICTURE], faults: ['altered: letter.txt'] },
  { what: 'one missing', files: [LIST, LETTER], faults: ['missing: 证据/照片.txt'] },
  { what: 'one more', files: [LIST, LETTER, PICTURE, ['a', ''] as const], faults: ['not on the list: a'] },
  {
    what: 'another of the same name before it',
    files: [LIST, ['letter.txt', 'Not this'] as const, LETTER, PICTURE],
    faults: ['there twice: letter.txt'],
  },
])('tells what is wrong with a bundle: $what', async ({ files, faults }) => {
  writeFileSync(file, await zipOf(files));
  expect(await checkExport(file)).toEqual({ faults, files: 2 });
});

it.each([
  { what: 'no ZIP', bytes: async () => Buffer.from('a letter') },
  { what: 'an empty file', bytes: async () => Buffer.alloc(0) },
  { what: 'a ZIP cut short', bytes: async () => (await zipOf([LIST, LETTER, PICTURE])).subarray(0, -30) },
  { what: 'a ZIP whose list is damaged', bytes: async () => damaged(await zipOf([LIST, LETTER, PICTURE])) },
  { what: 'a ZIP of somebody else', bytes: () => zipOf([LETTER]) },
])('says so where it is none: $what', async ({ bytes }) => {
  writeFileSync(file, await bytes());
  await expect(checkExport(file)).rejects.toThrow(NotOurZip);
});

/** The sign of the list's second entry is gone. */
const damaged = (zip: Buffer): Buffer => {
  zip.writeUInt32LE(0, zip.indexOf(Buffer.from('PK\u0001\u0002'), zip.indexOf(Buffer.from('PK\u0001\u0002')) + 4));
  return zip;
};

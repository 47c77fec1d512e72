import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertReady } from './assert-ready.js';
import type { Finding } from './finding.js';
import { keyFileFindings } from './key-file-findings.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-key-files-'));
const file = path.join(folder, 'master.key');
writeFileSync(file, 'x');
afterAll(() => rmSync(folder, { recursive: true }));

const said = ({ check, detail }: Finding): string => `${check} ${detail}`;
const found = (mode: number, settings: object = { PARLEY_MASTER_KEY_FILE: file }) => {
  chmodSync(file, mode);
  return keyFileFindings(settings);
};

it.each([0o600, 0o400, 0o640])('is ready with a key of mode %i', (mode) => {
  expect(found(mode)).toMatchObject([{ check: 'key-files', ready: true, must: true }]);
});

it.each([0o644, 0o604, 0o620, 0o666])('starts no production with a key that others reach: mode %i', (mode) => {
  expect(() => assertReady('production', found(mode), said)).toThrow(/key-files .*master\.key/);
  expect(() => assertReady('production', found(mode, { PARLEY_KMS: `local:${file}` }), said)).toThrow(
    /key-files .*master\.key/,
  );
});

it('asks nothing where no key lies in a file', () => expect(keyFileFindings({})).toEqual([]));

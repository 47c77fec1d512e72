import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hmacSecret, loadMasterKey, wrappingKey } from './master-key.js';
import { unwrapSecret, wrapSecret } from './secrets.js';

const bytes = randomBytes(32);
const masterKey = createSecretKey(bytes);

it('reads the master key from the environment or a file, and refuses anything else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-key-'));
  const file = path.join(folder, 'master.key');
  writeFileSync(file, `${bytes.toString('base64')}\n`);
  for (const env of [{ PARLEY_MASTER_KEY: bytes.toString('base64') }, { PARLEY_MASTER_KEY_FILE: file }])
    expect(wrappingKey(loadMasterKey(env)).equals(masterKey)).toBe(true);
  expect(() => loadMasterKey({})).toThrow('PARLEY_MASTER_KEY');
  expect(() => loadMasterKey({ PARLEY_MASTER_KEY: 'c2hvcnQ=' })).toThrow('32 bytes');
  rmSync(folder, { recursive: true });
});

it('unwraps a secret for its own purpose and with its own key alone', () => {
  const wrapped = wrapSecret(masterKey, 'webhook:shop', 'whsec_密');
  expect(unwrapSecret(masterKey, 'webhook:shop', wrapped)).toBe('whsec_密');
  expect(wrapped.includes('whsec')).toBe(false);
  expect(() => unwrapSecret(masterKey, 'webhook:other', wrapped)).toThrow();
  expect(() => unwrapSecret(createSecretKey(randomBytes(32)), 'webhook:shop', wrapped)).toThrow();
  expect(() => unwrapSecret(masterKey, 'webhook:shop', Buffer.from('short'))).toThrow();
});

it('derives a secret for each purpose, the same in every process', () => {
  expect(hmacSecret(masterKey, 'request').equals(hmacSecret(createSecretKey(bytes), 'request'))).toBe(true);
  expect(hmacSecret(masterKey, 'request').equals(hmacSecret(masterKey, 'handle'))).toBe(false);
});

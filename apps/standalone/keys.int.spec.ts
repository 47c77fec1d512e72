import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getKeys } from './keys.js';

const home = mkdtempSync(path.join(tmpdir(), 'parley-keys-'));
const none = { masterKey: undefined, masterKeyFile: undefined, operatorKey: undefined };
beforeAll(() => mkdirSync(path.join(home, 'keys')));
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('makes the keys once', () => {
  const first = getKeys(home, none);
  expect(getKeys(home, none)).toEqual(first);
  expect(Buffer.from(readFileSync(first['PARLEY_MASTER_KEY_FILE'] ?? '', 'utf8'), 'base64')).toHaveLength(32);
  expect(Buffer.from(first['OPERATOR_KEY'] ?? '', 'base64url')).toHaveLength(32);
});

it('keeps them to their owner, also where a copy that everybody may read was brought back', () => {
  const files = ['operator', 'messenger', 'master'].map((name) => path.join(home, `keys/${name}.key`));
  for (const file of files) chmodSync(file, 0o644);
  getKeys(home, none);
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
});

it('takes those that are configured', () => {
  expect(getKeys(home, { ...none, masterKey: 'theirs', operatorKey: 'theirs too' })).toEqual({
    OPERATOR_KEY: 'theirs too',
    MESSENGER_SECRET: expect.stringMatching(/^whsec_/),
  });
});

it('makes no new master key for a database that was encrypted with another', () => {
  rmSync(path.join(home, 'keys/master.key'));
  mkdirSync(path.join(home, 'postgres/data'), { recursive: true });
  writeFileSync(path.join(home, 'postgres/data/PG_VERSION'), '18\n');
  expect(() => getKeys(home, none)).toThrow('The master key is missing');
});

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { getPostgresBinaries } from './postgres-binaries.js';

const own = temporaryFolder('parley-test-programs-');
const put = (version: string): void => {
  mkdirSync(path.join(own, 'bin'), { recursive: true });
  for (const name of ['initdb', 'postgres']) {
    writeFileSync(path.join(own, 'bin', name), `#!/bin/sh\necho "${name} (PostgreSQL) ${version}"\n`);
    chmodSync(path.join(own, 'bin', name), 0o755);
  }
};
const named = () => getPostgresBinaries(temporaryFolder('parley-test-cache-'), undefined, own);

it('takes PostgreSQL 18 from the folder that is named, and says what is wrong with anything else', async () => {
  await expect(named()).rejects.toThrow(/^POSTGRES_FOLDER: .*initdb does not run: .*ENOENT/);
  put('15.13 (Debian 15.13-0+deb12u1)');
  await expect(named()).rejects.toThrow(/^POSTGRES_FOLDER: .*initdb is no PostgreSQL 18: .*15\.13/);
  put('18.6 (Debian 18.6-3)');
  expect(await named()).toEqual({
    initdb: path.join(own, 'bin/initdb'),
    postgres: path.join(own, 'bin/postgres'),
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compiled } from '../../test/support/compiled.js';

const run = promisify(execFile);
const KEPT = 'apps/web/src/client';
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => path.join(one.parentPath, one.name))
      .toSorted()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-web-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is what the API’s description gives today; write it anew with `npm run build && node dist/tools/openapi.js`', async () => {
  await run(process.execPath, compiled('tools/client.js').concat(folder));
  const [made, kept] = [filesIn(folder), filesIn(KEPT)];
  expect(Object.keys(kept)).toEqual(Object.keys(made));
  for (const [name, text] of Object.entries(made)) expect([name, kept[name] === text]).toEqual([name, true]);
}, 60_000);

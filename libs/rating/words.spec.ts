import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Words of public credit regimes, which a rating by an association of its own members is not (practice P34). Spelled so
 * that this file has none of them.
 */
const NEVER = [
  ['失', '信'],
  ['黑', '名单'],
  ['征', '信'],
].map((parts) => parts.join(''));

const FOLDERS = ['apps', 'libs', 'workflows', 'docs', 'test'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.(tsx?|md|json|html)$/.test(file) && !file.includes('node_modules')),
).concat('README.md');

it('uses no word of a public credit regime anywhere: not in code, screens, documents or examples', () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => NEVER.some((word) => readFileSync(file, 'utf8').includes(word)))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compareReleases, RELEASE } from './release.js';

const root = path.join(import.meta.dirname, '../..');

it('is the release that package.json and the compose file name', () => {
  expect(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))).toMatchObject({ version: RELEASE });
  expect(readFileSync(path.join(root, 'docker-compose.yml'), 'utf8')).toContain(`image: parley:${RELEASE}\n`);
});

it.each([
  ['0.1.0', '0.2.0'],
  ['0.9.0', '0.10.0'],
  ['0.99.99', '1.0.0'],
  ['1.2.3', '1.2.10'],
])('knows %s as older than %s, and the reverse', (older, newer) => {
  expect(compareReleases(older, newer)).toBeLessThan(0);
  expect(compareReleases(newer, older)).toBeGreaterThan(0);
  expect(compareReleases(newer, newer)).toBe(0);
});

it('takes nothing else for a release', () => {
  for (const strange of ['1', 'v1.0.0', '1.0.0-rc.1', ''])
    expect(() => compareReleases(strange, '1.0.0')).toThrow('no release');
});

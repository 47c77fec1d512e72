import { chmodSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHome } from './home.js';

const place = mkdtempSync(path.join(tmpdir(), 'parley-home-'));
const file = path.join(place, 'file');
writeFileSync(file, '');

it.each([
  ['a file', file],
  ['below a file', path.join(file, 'home')],
])('says in a sentence why %s cannot hold the state, and what to do', (_, wanted) => {
  expect(() => openHome(wanted, true, () => undefined)).toThrow(
    /^The folder for all state, .* there is a file .*PARLEY_HOME/,
  );
});

it('makes what is missing', () => {
  const home = openHome(path.join(place, 'new', 'home'), true, () => undefined);
  expect(openHome(home, true, () => undefined)).toBe(home);
  const link = path.join(place, 'link');
  symlinkSync(home, link);
  expect(openHome(link, true, () => undefined)).toBe(home);
});

it('keeps state to its owner, also in a folder that an older release made for everybody', () => {
  const home = openHome(path.join(place, 'private'), true, () => undefined);
  for (const folder of ['logs', 'keys']) chmodSync(path.join(home, folder), 0o755);
  openHome(home, true, () => undefined);
  for (const folder of ['keys', 'logs', 'run', 'temporal', 'evidence', 'mail', 'demo-platform'])
    expect({ folder, mode: (statSync(path.join(home, folder)).mode & 0o777).toString(8) }).toEqual({
      folder,
      mode: '700',
    });
});

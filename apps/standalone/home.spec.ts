import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
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

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OPEN_PLACES } from '../apps/web/src/shells/open/places.js';
import { OPERATIONS } from './access-matrix/operations.js';

const text = readFileSync('docs/features.md', 'utf8');
const rows = text
  .split('\n')
  .map((line) => /^\| (N?\d+)\s*\| .+? +\| (.*?) *\| (.*?) *\|$/.exec(line))
  .flatMap((found) => (found ? [{ number: found[1] ?? '', carried: found[2] ?? '', not: found[3] ?? '' }] : []));
const named = [...new Set(rows.flatMap(({ carried }) => carried.match(/`[^`]+`/g) ?? []))].map((one) =>
  one.slice(1, -1),
);

it('has each of the 128 and of the 22 once, carried by something or with a reason why not', () => {
  const numbers = Array.from({ length: 128 }, (_, at) => String(at + 1));
  expect(rows.map(({ number }) => number)).toEqual([
    ...numbers,
    ...Array.from({ length: 22 }, (_, at) => `N${at + 1}`),
  ]);
  expect(rows.filter(({ carried, not }) => carried === '' && not === '')).toEqual([]);
});

it('names operations and addresses that are there', () => {
  const operations = new Set(OPERATIONS.map(({ id }) => id));
  const desk = readFileSync('apps/web/src/shells/desk/staff-places.ts', 'utf8').concat(
    ...['auditor', 'expert', 'mediator', 'party', 'platform-staff', 'shared'].map((seat) =>
      readFileSync(`apps/web/src/shells/desk/seats/${seat}.ts`, 'utf8'),
    ),
  );
  const tabs = readFileSync('apps/web/src/features/dispute-desk/tabs.ts', 'utf8');
  const places = new Set([
    ...OPEN_PLACES.map((place) => `/${place.path}`),
    ...[...desk.matchAll(/path: '([^']*)'/g)].map(([, at = '']) => (at === '' ? '/desk' : `/desk/${at}`)),
    ...[...tabs.matchAll(/^ {2}'([a-z]+)',$/gm)].map(([, tab = '']) => `/desk/disputes/${tab}`),
  ]);
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((one) => !(one.startsWith('/') ? places : operations).has(one))).toEqual([]);
});

it('leads to pages that are there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => path.join('docs', to));
  expect(links.filter((file) => !existsSync(file))).toEqual([]);
});

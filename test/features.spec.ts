import { readFileSync } from 'node:fs';
import { absentAmong, deadLinksIn, namedIn } from './support/carried.js';

const text = readFileSync('docs/features.md', 'utf8');
const rows = text
  .split('\n')
  .map((line) => /^\| (N?\d+)\s*\| .+? +\| (.*?) *\| (.*?) *\|$/.exec(line))
  .flatMap((found) => (found ? [{ number: found[1] ?? '', carried: found[2] ?? '', not: found[3] ?? '' }] : []));
const named = namedIn(rows.map(({ carried }) => carried).join(' '));

it('has each of the 128 and of the 22 once, carried by something or with a reason why not', () => {
  const numbers = Array.from({ length: 128 }, (_, at) => String(at + 1));
  expect(rows.map(({ number }) => number)).toEqual([
    ...numbers,
    ...Array.from({ length: 22 }, (_, at) => `N${at + 1}`),
  ]);
  expect(rows.filter(({ carried, not }) => carried === '' && not === '')).toEqual([]);
});

it('names operations and addresses that are there', () => {
  expect(named.length).toBeGreaterThan(200);
  expect(absentAmong(named)).toEqual([]);
});

it('leads to pages that are there', () => expect(deadLinksIn(text)).toEqual([]));

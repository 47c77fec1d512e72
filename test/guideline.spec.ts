import { readFileSync } from 'node:fs';
import { absentAmong, absentStoriesIn, deadLinksIn, namedIn } from './support/carried.js';

const text = readFileSync('docs/guideline.md', 'utf8');
const rows = text
  .split('\n')
  .map((line) => /^\| ((?:\d[\d.]*|appendix \d)(?:\(\d\))?)\s*\| .+? +\| (.*?) *\| (.*?) *\|$/.exec(line))
  .flatMap((found) => (found ? [{ clause: found[1] ?? '', carried: found[2] ?? '', not: found[3] ?? '' }] : []));
const CLAUSES =
  '1.1 1.2 1.3 1.4 2.1 2.2.1 2.2.2 3.1.1 3.1.2 3.1.3.1 3.1.3.2 3.2.1 3.2.2 3.3.1 3.3.2 3.3.3 3.4.1 3.4.2 3.4.3 4.1 4.2.1 4.2.2 4.2.3 5.1 5.2 5.3'.split(
    ' ',
  );

it('has every clause and both appendices, each carried by something or with what is missing', () => {
  const bare = [...new Set(rows.map(({ clause }) => clause.replace(/\(\d\)$/, '')))];
  expect(bare).toEqual([...CLAUSES, 'appendix 1', 'appendix 2']);
  expect(rows.filter(({ carried, not }) => carried === '' && not === '')).toEqual([]);
});

it('names operations, addresses and pages that are there', () => {
  const named = namedIn(rows.map(({ carried, not }) => `${carried} ${not}`).join(' '));
  const commands = named.filter((one) => one.startsWith('parley ')).map((one) => one.replace('parley ', ''));
  const cli = readFileSync('apps/cli/main.ts', 'utf8');
  expect(named.length).toBeGreaterThan(60);
  expect(absentAmong(named.filter((one) => !one.startsWith('parley ')))).toEqual([]);
  expect(commands.filter((one) => !cli.includes(`\n  ${one}: {`))).toEqual([]);
  expect(deadLinksIn(text)).toEqual([]);
});

it('names stories that are played', () => {
  expect(text.match(/story _/g)?.length).toBeGreaterThan(5);
  expect(absentStoriesIn(text)).toEqual([]);
});

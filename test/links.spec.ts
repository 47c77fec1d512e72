import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];
/** What a page says outside of code. */
const proseOf = (page: string): string =>
  readFileSync(page, 'utf8')
    .replace(/^(```|~~~).*?^\1/gms, '')
    .replace(/`[^`\n]*`/g, (code) => '`'.repeat(code.length));
const linksOf = (page: string): readonly string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));

/** As GitHub makes them: lower case, spaces to hyphens, other marks gone. */
const anchorsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

const isBroken = (page: string, link: string): boolean => {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), decodeURI(file));
  if (!existsSync(target)) return true;
  if (anchor === undefined) return false;
  return statSync(target).isDirectory() || !anchorsOf(target).includes(anchor);
};

it('sees the links of the front page', () => expect(linksOf('README.md').length).toBeGreaterThan(10));

it.each(pages)('%s leads only to what is there', (page) =>
  expect(linksOf(page).filter((link) => isBroken(page, link))).toEqual([]),
);

it('leads from each word of the glossary to the file that holds it', () => {
  const words = readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!word |avoid )/.test(line));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((line) => !/^\| \[[^\]]+\]\(\S+\)/.test(line) && !line.includes('no file holds it'))).toEqual([]);
});

describe('decisions', () => {
  const decisions = readdirSync('docs/adr').filter((file) => /^\d/.test(file));

  it('each has a number of its own', () => {
    const numbers = decisions.map((file) => file.slice(0, 4));
    expect(numbers).toEqual([...new Set(numbers)]);
  });
  it('each has its number in its title, and its price', () => {
    for (const file of decisions) {
      const text = readFileSync(path.join('docs/adr', file), 'utf8');
      expect(text).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. `));
      expect(text).toContain('rice of overturning');
    }
  });
  it('each has one row in the index, with its number, date and status, in order', () => {
    const rows = readFileSync('docs/adr/README.md', 'utf8').matchAll(
      /^\| \[(\d+)\]\((\S+)\) +\| .+ \| \d{4}-\d\d-\d\d \| (?:Accepted|Superseded by \[)/gm,
    );
    expect([...rows].map(([, number = '', file]) => [number.padStart(4, '0'), file])).toEqual(
      decisions.map((file) => [file.slice(0, 4), file]),
    );
  });
});

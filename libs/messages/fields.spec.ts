import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FIELDS } from './fields.js';
import { refusalWords } from './refusals.js';

const DOMAIN = path.join(import.meta.dirname, '../domain');
const FIELD = /refuse\(\s*'\w+',\s*\{\s*field: '([^']+)'/g;

const named = globSync('**/*.ts', { cwd: DOMAIN })
  .filter((file) => !file.endsWith('.spec.ts'))
  .flatMap((file) => [...readFileSync(path.join(DOMAIN, file), 'utf8').matchAll(FIELD)].map(([, field = '']) => field));

it('every part of a request that a rule names has words in both languages', () => {
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((field) => !Object.hasOwn(FIELDS, field))).toEqual([]);
});

it('a part of a list is named as the part, wherever it stands', () => {
  expect(refusalWords('NothingNamed', { field: 'answers[2].reason' }, 'zh-CN').detail).toContain('理由');
  expect(refusalWords('NamedTwice', { field: 'items[0].locator.externalId', name: '7' }, 'en').detail).toContain(
    'under number at the platform (7)',
  );
});

it('what is missing in an answer is named, and not the list that it is missing from', () => {
  const told = (facts: object) => refusalWords('EntryMissing', facts as Readonly<Record<string, string>>, 'en').detail;
  expect(told({ field: 'issues.remedy', name: 'pair:ben:cap' })).toContain(
    'Missing: issue of the measure (respondent ben, item cap)',
  );
  expect(told({ field: 'issues[1].about' })).toContain('what an issue of bad faith is about');
  expect(told({ field: 'choices.issueId', name: '7' })).toContain('issue voted on (7)');
});

it('a pair is named by the ids that a client sends', () =>
  expect(refusalWords('UnknownReference', { field: 'issues.pairs', name: 'pair:ben:bag' }, 'en').detail).toContain(
    'items of an issue (respondent ben, item bag)',
  ));

describe('an instant that cannot be', () => {
  const [earliest, latest] = ['2026-02-01T00:00:00.000Z', '2026-02-03T00:00:00.000Z'];
  const told = (facts: object) => refusalWords('InstantImplausible', { field: 'term.until', ...facts }, 'en').detail;
  it.each([
    [
      'may lie ahead of now where only a beginning binds it',
      { earliest },
      'must be later than Sunday 1 February 2026, 08:00:00 Beijing time',
    ],
    [
      'lies between two',
      { earliest, latest },
      'cannot be before Sunday 1 February 2026, 08:00:00 Beijing time or after Tuesday 3 February 2026',
    ],
    ['contradicts the rest', {}, 'does not agree with the other dates'],
  ])('%s', (_, facts, words) => {
    expect(told(facts)).toContain(`The end of the term ${words}`);
  });
});

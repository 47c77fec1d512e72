import { readFileSync } from 'node:fs';
import { SESSION_LIFE } from '../apps/api/account/session/session-life.js';
import { BODY_LIMIT, BULK_LIMIT } from '../apps/api/http/body-parser.js';
import { CODE_MINUTES, CODES_AN_HOUR, GUESSES } from '../apps/api/account/code/code-text.js';
import { EXTENSIONS } from '../apps/api/dispute/service/evidence/extensions.js';
import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import { LIMITS } from '#infrastructure/limits/limits.js';
import { RELEASED } from '#rulebooks/released.js';
import { saidIn, sources, textOf } from './support/sources.js';

const page = readFileSync('docs/protection.md', 'utf8');
/** The text under a heading. */
const under = (heading: string): string => {
  const [, text] = page.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`docs/protection.md has no ${heading}`);
  return text.split('\n## ')[0] ?? '';
};
/** The first cell of each row of its table, without marks. */
const firsts = (heading: string): readonly string[] =>
  under(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| -'))
    .slice(1)
    .map((line) => (line.split('|')[1] ?? '').replaceAll('`', '').trim());

it('names every kind of token that lets somebody in', () => {
  const kinds = saidIn(/'(pl[a-z])'/g, ['libs/infrastructure/secret-token.ts']);
  expect(kinds.length).toBeGreaterThanOrEqual(5);
  expect(firsts('Ways in').map((kind) => kind.slice(0, 3))).toEqual(expect.arrayContaining([...kinds]));
});

it('says how sessions of providers and ours go together', () => {
  const said = under('Sessions');
  for (const words of [
    'only lets somebody in',
    'ends by our times',
    'goes on when the provider’s ends',
    '12 hours in all',
  ])
    expect(said).toContain(words);
  expect(SESSION_LIFE).toEqual({ idle: 3_600_000, longest: 12 * 3_600_000 });
});

it('names every algorithm that is used, and no other', () => {
  const used = [
    ...saidIn(/\b(?:createHash|createHmac|hkdfSync|hash)\(\s*'([a-z0-9-]+)'/g),
    ...saidIn(/'(aes-[a-z0-9-]*)'/g),
    ...(sources.some((file) => textOf(file).includes("from '@node-rs/argon2'")) ? ['argon2id'] : []),
  ];
  expect([...firsts('Algorithms')].sort()).toEqual([...new Set(used)].sort());
  expect(under('Algorithms')).toContain('19 MiB, two passes');
  expect(textOf('apps/api/account/session/password.ts')).toMatch(/memoryCost: 19_456, timeCost: 2/);
});

it('names every address that a program of ours is told', () => {
  const configs = [
    'apps/api/http/config.ts',
    'apps/worker/config.ts',
    'libs/infrastructure/messaging/messenger-config.ts',
    'libs/infrastructure/signing/signer-config.ts',
  ];
  const told = saidIn(/^\s+([A-Z_]+_(?:URL|ADDRESS))\b/gm, configs);
  expect(told.length).toBeGreaterThan(5);
  const named = under('Who is called, and who calls');
  expect(told.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
});

it('names every log that a program writes', () => {
  const programs = saidIn(/openLog\('([a-z-]+)'/g);
  expect(programs.length).toBeGreaterThan(1);
  expect(firsts('Logs')).toEqual(expect.arrayContaining([...programs, 'security.event']));
  // and where else there could be one
  const writing = sources.filter(
    (file) => /^(apps\/(api|worker)|libs)/.test(file) && /\bpino\(|appendFile|createWriteStream/.test(textOf(file)),
  );
  expect(writing.filter((file) => !/infrastructure\/(log|files|embedded|backup|erasure|journal)\//.test(file))).toEqual(
    [],
  );
});

it('says the limits that are', () => {
  const limits = under('Input');
  expect([BODY_LIMIT, BULK_LIMIT].map((bytes) => `${bytes / 1_048_576} MiB`)).toEqual(['2 MiB', '8 MiB']);
  for (const said of [
    '2 MiB, 30 seconds, 32 levels, 1,000 names',
    '8 MiB, for who is signed in, two calls at once',
    '300',
  ])
    expect(limits).toContain(said);
  const { most, seconds } = LIMITS.tip;
  expect(limits).toMatch(new RegExp(`\\| tips from one address +\\| ${most} in an hour +\\|`));
  expect(seconds).toBe(3_600);
  expect(textOf('apps/api/tip/public-tips.controller.ts')).toContain('At most ten in an hour from one address');
  expect(textOf('apps/api/http/strict-json.ts')).toMatch(/DEEPEST = 32;\s+const MOST_MEMBERS = 1_000;/);
  expect(textOf('apps/api/http/bulk-gate.ts')).toContain('MOST_AT_ONCE = 2');
  expect(under('Ways in')).toContain(`good for ${CODE_MINUTES} minutes and once`);
  expect([GUESSES, CODES_AN_HOUR, under('Ways in').includes('five for a code, five codes an hour')]).toEqual([
    5,
    5,
    true,
  ]);
});

it('says of files what the rulebooks say', () => {
  for (const { rulebook } of RELEASED) {
    const { size, mediaTypes } = fileRulesOf(rulebook);
    expect(size).toBeLessThanOrEqual(2 * 1024 * 1024 * 1024);
    expect(
      mediaTypes.filter(
        (kind) =>
          !/^(image|video|audio)\/|^application\/(pdf$|vnd\.(openxmlformats|oasis))|^text\/(plain|csv)$/.test(kind),
      ),
    ).toEqual([]);
    expect(mediaTypes.filter((kind) => /svg|html|\bxml$|zip|script|executable|macro/i.test(kind))).toEqual([]);
  }
  expect(Object.keys(EXTENSIONS).length).toBeGreaterThan(20);
});

it.each(['Guessing', 'Sessions', 'Who may see and do what', 'Keys', 'Kinds of data', 'Costly work', 'Packages'])(
  'speaks of %s',
  (heading) => expect(under(heading).length).toBeGreaterThan(300),
);

it('looks closely at packages that there are, and names by when a hole is mended', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object };
  const named = [...(under('Packages').split('Looked at closely')[1] ?? '').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(dependencies)).toContain(name);
  expect(under('Packages')).toMatch(/within 3 days .* within 14/);
});

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { having, sources } from './support/sources.js';

const run = promisify(execFile);
const named =
  (...names: readonly string[]) =>
  (file: string): boolean =>
    names.includes(path.basename(file));

it('lets every layer import what its row allows and nothing else', async () => {
  const cruise = [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
    'workflows',
  ];
  const { stdout } = await run(process.execPath, cruise, { maxBuffer: 10_000_000 });
  expect(stdout).toContain('no dependency violations found');
}, 180_000);

/** Tables stay whole: what is recorded and shown, one row after the other, with no rule in it. */
const TABLES =
  /^libs.messages.|.migrations.|\.dto\.ts$|\.controller\.ts$|(^|.)(events|evolve|actions|commands|controllers|samples|problem-status)\.ts$|-(events|evolve|seen|told)\.ts$|^libs.(documents.templates|rating.integrity-facts)\.ts$|^apps.web.src.features.(acts.(screens|model.source|choices.of-[a-z]+))\.ts$|^apps.web.src.shells.(desk.(staff-places|seats.[a-z-]+)|open.router)\.tsx?$/;

it('keeps every source file to one thing: 150 lines of code at most, tables whole', () => {
  const long = sources.filter((file) => !TABLES.test(file) && readFileSync(file, 'utf8').split('\n').length > 151);
  expect(long).toEqual([]);
});

/** What cannot be broken: a text in quotes, a regular expression, a row of a list. Statements of SQL stand in backquotes. */
const UNBROKEN = /['"`]|\/.+\/[a-z]*([,;]|\.exec\()?$|^\s*[\w '",:.]+,$/;

it('keeps lines to 120 columns, but for texts', () => {
  const wide = (text: string): boolean => {
    const outside = text.replace(/`[^`]*`/g, (template) => template.replace(/[^\n]{2,}/g, '`'));
    return outside.split('\n').some((line) => line.length > 120 && !UNBROKEN.test(line));
  };
  expect(sources.filter((file) => wide(readFileSync(file, 'utf8')))).toEqual([]);
});

it('lets the deciders alone ask what follows: an action only says what it does itself (docs/adr/0030)', () => {
  const asks = having(/from '[^']*\/consequences\.js'/).filter((file) => !file.includes('testing'));
  expect(asks.filter((file) => !file.endsWith('.spec.ts')).sort()).toEqual([
    path.join('libs', 'domain', 'dispute', 'decider.ts'),
    path.join('libs', 'domain', 'room', 'decide.ts'),
  ]);
});

const VISIBILITY = path.join('libs', 'domain', 'dispute', 'visibility');
/** What is asked from outside; the tables and their rules are nobody else's. */
const ASKED =
  /visibility\/(?!(visibility|recipient-view|redact-event|panel-file|forwarded-part|sees-[a-z]+)\.js)[a-z-]+\.js'/;
it('says who sees what in one folder, and asks it by what that folder offers', () => {
  const outside = (file: string): boolean => !file.startsWith(VISIBILITY);
  expect(having(ASKED).filter(outside)).toEqual([]);
  // no room of a dispute looks up to who sees what
  expect(having(/from '\.\.\/(\.\.\/)+visibility\//).filter(outside)).toEqual([]);
});

it('asks of whoever looks which parts it gets, and never of what sort it is', () => {
  const SORT =
    /\b(visibility|viewer)\.(staff|whole|sort|expertId|mediatorId)\b|\b(staff|whole|sort|expertId)\b[^{};]*\}(: Visibility\b|\s*=\s*visibilityOf\()/;
  const asks = having(/visibility\/visibility\.js'/).filter((file) => !file.startsWith(VISIBILITY));
  expect(asks.length).toBeGreaterThan(20);
  expect(asks.filter((file) => SORT.test(readFileSync(file, 'utf8')))).toEqual([]);
});

it('reads the environment in config files and hands it over in mains alone', () => {
  expect(
    having(/process\.env/).filter(
      (file) => !named('config.ts', 'vite.config.ts', 'main.ts', 'bring-temporal.ts')(file),
    ),
  ).toEqual([]);
});

it('asks the machine for the time in one place of each program', () => {
  expect(having(/new Date\(\)/).filter((file) => !named('main.ts', 'start-servers.ts')(file))).toEqual([]);
  expect(having(/Date\.now\(\)/).filter((file) => file.startsWith(path.join('libs', 'domain')))).toEqual([]);
});

it('has no barrel but the workflows’ own, and no way past the types', () => {
  expect(sources.filter(named('index.ts'))).toEqual([path.join('workflows', 'index.ts')]);
  expect(having(/\bas any\b|: any[;,)=]|@ts-(ignore|expect-error|nocheck)/)).toEqual([]);
});

it('names things for what they are', () => {
  expect(sources.filter((file) => /(^|[-/.])(utils?|helpers?|common|manager)([-/.]|$)/.test(file))).toEqual([]);
});

it('gives every operation of the API an access rule', () => {
  const controllers = sources.filter(
    (file) => file.endsWith('.controller.ts') && file.startsWith(path.join('apps', 'api')),
  );
  for (const file of controllers) {
    const text = readFileSync(file, 'utf8');
    const operations = text.match(/^ {2}@(Get|Head|Post|Put|Patch|Delete)\(/gm) ?? [];
    const rules = text.match(/^ {2}@Access\(/gm) ?? [];
    expect([file, rules.length]).toEqual([file, operations.length]);
  }
});

it('gives every action of a dispute a spec that names it', () => {
  const actions = having(/: DisputeAction<[A-Z]\w+> = \{/).filter((file) => !file.includes('testing'));
  expect(actions.length).toBeGreaterThan(200);
  expect(actions.filter((file) => !existsSync(file.replace(/\.ts$/, '.spec.ts')))).toEqual([]);
});

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const GENERATED = path.join('apps', 'web', 'src', 'client');
const sources = ['apps', 'libs', 'workflows'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        !file.endsWith('.spec.ts') &&
        !file.includes(`${path.sep}testing${path.sep}`) &&
        !file.includes(GENERATED),
    ),
);
const having = (pattern: RegExp): readonly string[] =>
  sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));
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

it('keeps every source file to one thing: 200 lines at most', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long).toEqual([]);
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

it('has no barrel but the workflows’ own, and no door past the types', () => {
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
    const operations = text.match(/^ {2}@(Get|Post|Put|Patch|Delete)\(/gm) ?? [];
    const rules = text.match(/^ {2}@Access\(/gm) ?? [];
    expect([file, rules.length]).toEqual([file, operations.length]);
  }
});

import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { OTHER_COMMANDS } from '#messages/commands.js';
import { TASKS } from '#messages/core/tasks.js';
import type { Words } from '#messages/locale.js';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { DECISION_WORDS } from '#messages/ui/decision.js';
import { NEUTRAL_WORDS } from '#messages/ui/neutral.js';
import { STAFF_WORDS } from '#messages/ui/staff.js';

/** What a phone with a link loads before it shows the dispute, in bytes as they are sent; reached: 113,986. */
const BUDGET = 114_000;
/** The same of all pages that there are, those of accounts and second factors among them; reached: 222,370. */
const ALL = 230_000;
/** What only those load who open the page for themselves: an account's pages, and what is read without one. */
const NOT_BY_LINK = /src.shells.(party|public|staff|neutral)./;

type Built = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;
let built: Built = {};
let entry = '';
beforeAll(async () => {
  const output = await build({
    root: import.meta.dirname,
    configFile: path.join(import.meta.dirname, 'vite.config.ts'),
    logLevel: 'error',
    build: { write: false },
  });
  if (Array.isArray(output) || !('output' in output)) throw new Error('One build with one output was asked for');
  built = Object.fromEntries(output.output.map((file) => [file.fileName, file]));
  entry = output.output[0].fileName;
}, 120_000);

const chunkOf = (name: string): Rolldown.OutputChunk => {
  const file = built[name];
  if (file?.type !== 'chunk') throw new Error(`No chunk: ${name}`);
  return file;
};
type Next = (chunk: Rolldown.OutputChunk) => readonly string[];
/** Every chunk that is reached from the entry. */
const reached = (next: Next): readonly Rolldown.OutputChunk[] => {
  const names = new Set([entry]);
  for (const name of names) for (const one of next(chunkOf(name))) names.add(one);
  return [...names].map(chunkOf);
};
const isByLink = (name: string): boolean => !NOT_BY_LINK.test(chunkOf(name).facadeModuleId ?? '');
const atOnce: Next = ({ imports }) => imports;
const everOpened: Next = ({ imports, dynamicImports }) => [...imports, ...dynamicImports.filter(isByLink)];

const rowsOf = (...catalogues: readonly Readonly<Record<string, Words>>[]): readonly Words[] =>
  catalogues.flatMap((catalogue) => Object.values(catalogue));
/** A row as it is built; one language alone may be said elsewhere, too, both together are this row. */
const asBuilt = ({ 'zh-CN': chinese, en }: Words): string =>
  JSON.stringify({ 'zh-CN': chinese, en }).replace('"en"', 'en');
const held = (chunks: readonly Rolldown.OutputChunk[], rows: readonly Words[]): readonly Words[] => {
  const code = chunks.map((chunk) => chunk.code.replaceAll(/[`']/g, '"')).join();
  return rows.filter((row) => code.includes(asBuilt(row).slice(1, -1).replaceAll(/[`']/g, '"')));
};

const sent = (files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): number =>
  files.reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source).length, 0);

it('a phone with a link loads little before it shows the dispute, and all pages together are few bytes', () => {
  const files = Object.values(built);
  const bytes = sent([...reached(atOnce), ...files.filter(({ type }) => type === 'asset')]);
  expect(bytes).toBeGreaterThan(BUDGET / 2);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  expect(sent(files)).toBeLessThanOrEqual(ALL);
});

it('no page that a link opens brings words of staff', () => {
  // what parties read under the same words is theirs, too
  const ofParties = new Set(rowsOf(DECISION_WORDS).map(asBuilt));
  const ofStaff = rowsOf(STAFF_WORDS, NEUTRAL_WORDS, TASKS, OTHER_COMMANDS).filter(
    (row) => !ofParties.has(asBuilt(row)),
  );
  expect(ofStaff.length).toBeGreaterThan(200);
  expect(held(reached(everOpened), ofStaff)).toEqual([]);
});

it('would see them: it finds what parties may do there, and what staff have on pages of their own', () => {
  const all = Object.values(built).filter((file) => file.type === 'chunk');
  const [parties, staff] = [rowsOf(PARTY_COMMANDS), rowsOf(STAFF_WORDS, TASKS)];
  expect(held(reached(everOpened), parties)).toEqual(parties);
  expect(held(all, staff)).toEqual(staff);
});

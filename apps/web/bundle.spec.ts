import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { OTHER_COMMANDS } from '#messages/commands.js';
import { TASKS } from '#messages/core/tasks.js';
import type { Words } from '#messages/locale.js';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { DECISION_WORDS } from '#messages/ui/decision.js';
import { DESK_DOCKET_WORDS } from '#messages/ui/desk-docket.js';
import { DESK_TASK_WORDS } from '#messages/ui/desk-tasks.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { LOOKED_AT } from '#messages/ui/looked-at.js';
import { NEUTRAL_WORDS } from '#messages/ui/neutral.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';

/**
 * What a phone with a link loads before it shows the dispute, in bytes as they are sent; reached: 115,874. Of these 900
 * are the ways and requests by which exhibits are described, compared and translated; all the rest of that is fetched;
 * and 950 what holds a form until its files are read, takes back nothing typed meanwhile, and waits for slow lines.
 */
const BUDGET = 116_000;
/**
 * The same of all pages that there are, those of accounts and second factors among them; reached: 310,957. Of these 20,000
 * are what says, compares and translates exhibits, 19,000
 * are what sends large files in pieces, fetched with the first of them, 16,000 what a complainant does from its phone, each
 * page fetched by itself, 10,000 what shows evidence and papers to sign, 6,000 what asks for one’s own data and what an
 * installed page is told, 6,000 what asks for legal aid, 2,500 how an account's
 * factors are weighed, 1,600 what waits until files are read and files nothing twice, 3,800 what keeps a draft of a
 * complaint whole and shows a review, a promise or a guarantee by files, and 500 how files are called and refusals are told.
 */
const ALL = 312_000;
/** What only those load who open the page for themselves: an account's pages, and what is read without one. */
const NOT_BY_LINK = /src.shells.(party|public)./;
/**
 * The desk’s frame, before any of its pages is fetched, and all styles; reached: 301,267. Of these 500 are what waits of
 * members and of their ratings, and that an absence ends, 650 what waits of preventive measures and of providers.
 */
const DESK = 302_000;

type Built = {
  readonly files: Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;
  readonly entry: string;
};
let pages: Built = { files: {}, entry: '' };
let desk = pages;
const builtBy = async (config: string): Promise<Built> => {
  const output = await build({
    root: import.meta.dirname,
    configFile: path.join(import.meta.dirname, config),
    logLevel: 'silent', // React Aria’s files say for whom they are
    build: { write: false },
  });
  if (Array.isArray(output) || !('output' in output)) throw new Error('One build with one output was asked for');
  const files = Object.fromEntries(output.output.map((file) => [file.fileName, file]));
  return { files, entry: output.output[0].fileName };
};
beforeAll(async () => {
  pages = await builtBy('vite.config.ts');
  desk = await builtBy('desk.config.ts');
}, 120_000);

const chunkOf = ({ files }: Built, name: string): Rolldown.OutputChunk => {
  const file = files[name];
  if (file?.type !== 'chunk') throw new Error(`No chunk: ${name}`);
  return file;
};
type Next = (chunk: Rolldown.OutputChunk) => readonly string[];
/** Every chunk that is reached from the entry. */
const reached = (next: Next, built = pages): readonly Rolldown.OutputChunk[] => {
  const names = new Set([built.entry]);
  for (const name of names) for (const one of next(chunkOf(built, name))) names.add(one);
  return [...names].map((name) => chunkOf(built, name));
};
const chunksOf = ({ files }: Built): readonly Rolldown.OutputChunk[] =>
  Object.values(files).filter((file) => file.type === 'chunk');
const isByLink = (name: string): boolean => !NOT_BY_LINK.test(chunkOf(pages, name).facadeModuleId ?? '');
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
  const files = Object.values(pages.files);
  const bytes = sent([...reached(atOnce), ...files.filter(({ type }) => type === 'asset')]);
  expect(bytes).toBeGreaterThan(BUDGET / 2);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
  expect(sent(files)).toBeLessThanOrEqual(ALL);
});

it('no page that a link opens brings words of staff', () => {
  // what parties read under the same words is theirs, too
  const ofParties = new Set(rowsOf(DECISION_WORDS, DISPUTE_WORDS, FILING_WORDS, LOOKED_AT, PAGE_WORDS).map(asBuilt));
  const ofStaff = rowsOf(DESK_WORDS, DESK_TASK_WORDS, DESK_DOCKET_WORDS, NEUTRAL_WORDS, TASKS, OTHER_COMMANDS).filter(
    (row) => !ofParties.has(asBuilt(row)),
  );
  expect(ofStaff.length).toBeGreaterThan(200);
  expect(held(reached(everOpened), ofStaff)).toEqual([]);
});

it('would see them: it finds what parties may do there, and what staff have at their desk', () => {
  const parties = rowsOf(PARTY_COMMANDS);
  expect(held(reached(everOpened), parties)).toEqual(parties);
  expect(held(chunksOf(pages), rowsOf(FILING_WORDS))).toEqual(rowsOf(FILING_WORDS));
  expect(held(chunksOf(desk), rowsOf(DESK_WORDS, TASKS))).toEqual(rowsOf(DESK_WORDS, TASKS));
});

it('the desk opens with few bytes, and fetches its pages when they are wanted', () => {
  const styles = Object.values(desk.files).filter(({ fileName }) => fileName.endsWith('.css'));
  const bytes = sent([...reached(atOnce, desk), ...styles]);
  expect(bytes).toBeGreaterThan(DESK / 2);
  expect(bytes).toBeLessThanOrEqual(DESK);
});

it('fetches what shows a PDF or a picture when one is opened, and brings its fonts along', () => {
  const READERS = /pdfjs-dist|openseadragon/;
  const holds = (chunk: Rolldown.OutputChunk): boolean => chunk.moduleIds.some((id) => READERS.test(id));
  expect(reached(atOnce, desk).filter(holds)).toEqual([]);
  expect(chunksOf(desk).filter(holds).length).toBeGreaterThan(1);
  expect(chunksOf(pages).filter(holds)).toEqual([]);
  const names = Object.keys(desk.files).join(' ');
  for (const part of [/pdf\.worker[^ ]*\.mjs/, /UniGB-UCS2-H\.bcmap/, /LiberationSans-Regular\.ttf/, /openjpeg_nowasm/])
    expect(names).toMatch(part);
});

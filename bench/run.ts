import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAppend } from './append.js';
import { benchBulk } from './bulk.js';
import { benchCost } from './cost.js';
import { benchDelegated } from './delegated.js';
import { benchDocuments } from './documents.js';
import { benchDocket } from './docket.js';
import { benchDraw } from './draw.js';
import { benchEffect } from './effect.js';
import { benchFiling } from './filing.js';
import { benchFilm } from './film.js';
import { benchFirstScreen } from './first-screen.js';
import { benchFold } from './fold.js';
import type { Measurement } from './measurement.js';
import { benchIdle, benchIdleAmong } from './idle.js';
import { benchGrow } from './grow.js';
import { benchLargeNotice } from './large-notice.js';
import { benchLookup } from './lookup.js';
import { benchPictures } from './pictures.js';
import { benchPoll } from './poll.js';
import { benchPublished } from './published.js';
import { benchRating } from './rating.js';
import { benchRoomMessages } from './room-messages.js';
import { benchRebuild } from './rebuild.js';
import { benchRewrap } from './rewrap.js';
import { benchScreening } from './screening.js';
import { benchSignIns } from './sign-ins.js';
import { tableOf, type LoadedRow } from './row.js';
import { startBenchSystem, type BenchSystem } from './system.js';
import { benchUpload } from './upload.js';
import { benchThroughput } from './throughput.js';
import { benchTogether } from './together.js';
import { benchWarnings } from './warnings.js';
import { benchWorkers } from './workers.js';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    list: { type: 'boolean' },
    /** With little, to see that it starts; its figures mean nothing. */
    small: { type: 'boolean', default: false },
    disputes: { type: 'string', default: '100000' },
  },
});
/** Fewer than the aims are meant for try a measurement out. */
const disputes = Number(values.disputes);
const AMONG = `${disputes.toLocaleString('en')} disputes`;

/** The idle ones first: what is filed for one stays in the database of the next. */
const MEASUREMENTS: readonly Measurement[] = [
  { name: 'append', title: 'appends against INSERT', measure: benchAppend },
  {
    name: 'grow',
    title: 'appends to a log of twelve million events, against an empty one',
    measure: () => benchGrow(values.small ? 100_000 : undefined),
  },
  {
    name: 'rating',
    title: 'ratings of 100,000 members reckoned from a million events, against reading them',
    measure: () => benchRating(),
  },
  {
    name: 'rebuild',
    title: 'every read model built from a million events, and followed',
    measure: () => benchRebuild(values.small ? 20_000 : undefined),
  },
  { name: 'draw', title: 'a draw from 10,000 experts, and how even a million draws are', measure: () => benchDraw() },
  { name: 'fold', title: 'a long dispute folded, against JSON.parse of its bytes', measure: async () => benchFold() },
  {
    name: 'screening',
    title: 'listings screened for words and registered names',
    measure: async () => benchScreening(),
  },
  {
    name: 'warnings',
    title: 'who stands out before a festival, over a year of a million events',
    measure: async () => benchWarnings(),
  },
  { name: 'pictures', title: 'pictures of listings hashed', measure: () => benchPictures() },
  { name: 'documents', title: 'documents made into PDF/A', measure: () => benchDocuments() },
  {
    name: 'idle',
    title: 'all programs when nobody does anything',
    measure: async (system) => benchIdle(await system()),
  },
  { name: 'effect', title: 'commit to effect performed, idle', measure: async (system) => benchEffect(await system()) },
  {
    name: 'room',
    title: 'messages of 50 writers in one room seen by 200 readers',
    measure: async (system) => benchRoomMessages(await system(), values.small ? { writers: 3, readers: 6 } : undefined),
  },
  {
    name: 'poll',
    title: 'a poll of a room, and what its record takes of it',
    measure: async (system) => benchPoll(await system()),
  },
  { name: 'cost', title: 'processor time of one complaint', measure: async (system) => benchCost(await system()) },
  {
    name: 'upload',
    title: 'a large file over HTTP, against cp and sha256sum',
    measure: async (system) => benchUpload(await system(), values.small ? 20 : undefined),
  },
  {
    name: 'film',
    title: 'the first frame of a film of 1 GB, in a browser',
    measure: async (system) => benchFilm(await system(), values.small ? 20_000_000 : undefined),
  },
  {
    name: 'throughput',
    title: 'disputes carried to their first effect',
    measure: async (system) => benchThroughput(await system()),
  },
  {
    name: 'workers',
    title: 'disputes carried to their first effect by one, two and four workers',
    measure: async (system) => benchWorkers(await system()),
  },
  {
    name: 'filing',
    title: 'complaints over HTTP, and the memory that takes',
    measure: async (system) => benchFiling(await system()),
  },
  {
    name: 'docket',
    title: `pages and searches among ${AMONG}`,
    measure: async (system) => benchDocket(await system(), disputes),
  },
  {
    name: 'published',
    title: 'searches of everybody among 50,000 published decisions',
    measure: async (system) => benchPublished(await system()),
  },
  {
    name: 'lookup',
    title: 'look-ups of everybody over 1,000,000 published rights',
    measure: async (system) => benchLookup(await system()),
  },
  {
    name: 'first-screen',
    title: `from sign-in to the first task among ${AMONG}, in a browser`,
    measure: async (system) => benchFirstScreen(await system(), disputes),
  },
  {
    name: 'together',
    title: 'what one case manager does until a colleague sees it, in two browsers',
    measure: async (system) => benchTogether(await system()),
  },
  {
    name: 'rewrap',
    title: '100,000 keys wrapped by another master key',
    measure: async (system) => benchRewrap(await system()),
  },
  {
    name: 'sign-in',
    title: 'sign-ins, and other calls meanwhile',
    measure: async (system) => benchSignIns(await system()),
  },
  {
    name: 'delegated',
    title: 'complaints that a platform hands over, against plain filings',
    measure: async (system) => benchDelegated(await system()),
  },
  {
    name: 'bulk',
    title: 'many complaints in one call, and complaints of many items',
    measure: async (system) => benchBulk(await system()),
  },
  {
    name: 'large',
    title: 'a notice of 120 respondents and 2,032 items, its stream and its history',
    measure: async (system) => benchLargeNotice(await system()),
  },
  {
    name: 'idle-among',
    title: 'all programs when nobody does anything, among 10,000 open disputes; it files for minutes',
    measure: async (system) => benchIdleAmong(await system(), values.small ? 500 : undefined),
  },
];

const chosen = MEASUREMENTS.filter(({ name }) => values.only === undefined || values.only.includes(name));
const unknown = values.only?.filter((name) => !MEASUREMENTS.some((one) => one.name === name)) ?? [];
if (unknown.length > 0 || values.list) {
  for (const name of unknown) console.error(`There is no measurement ${name}.`);
  for (const { name, title } of MEASUREMENTS) console.log(`${name.padEnd(12)}${title}`);
  process.exit(unknown.length > 0 ? 1 : 0);
}

const [load = 0] = loadavg();
console.log(
  `Node ${process.version}, ${availableParallelism()} processors, load ${load.toFixed(1)} before the first measurement`,
);
if (load > 0.5 * availableParallelism())
  console.log('Others are at work on this machine: what is measured is theirs, too.');

const rows: LoadedRow[] = [];
let failed = 0;
let system: Promise<BenchSystem> | undefined;
for (const { name, title, measure } of chosen) {
  console.log(`… ${title}`);
  await measure(() => (system ??= startBenchSystem())).then(
    (some) => void rows.push(...some.map((row) => ({ ...row, load: loadavg()[0] ?? 0 }))),
    (error: unknown) => {
      failed += 1;
      console.error(`✗ ${name} could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
    },
  );
}
await system?.then(
  (one) => one.stop(),
  () => undefined, // it never ran; each measurement has said so
);

console.log(`\n${tableOf(rows)}`);
const missed = rows.filter(({ met }) => met === false).length;
console.log(
  `\n${rows.filter(({ met }) => met).length} aims met, ${missed} missed${failed > 0 ? `, ${failed} measurements could not be made` : ''}`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(failed > 0 ? 1 : 0);

import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import { openAppender } from '#event-store/append.js';
import { growTree } from '#event-store/merkle-root.js';
import { answerSigner, listAnswerKeys } from '#infrastructure/answer-keys/answer-keys.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { loadMasterKey } from '#infrastructure/vault/master-key.js';
import { appendsOf } from '../../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { smallRanges } from '../../../test/support/small-ranges.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { LIST, listBytes, readList, SIGNATURES, type Signatures } from './archive-list.js';
import { archivePiece, archivesIn, piecesToArchive } from './archive-log.js';
import { checkArchive } from './check-archive.js';

let postgres: Postgres;
let pool: pg.Pool;
const folder = temporaryFolder('parley-test-archive-');
const masterKey = loadMasterKey({ PARLEY_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') });
const sides = [appendsOf(() => pool), appendsOf(() => pool)] as const;
const streams = [newId(), newId()] as const;

/** Ranges of ten positions; two associations with a stream each of twelve events, in turn. */
beforeAll(async () => {
  postgres = await startPostgres();
  await smallRanges(postgres.ownerUrl, 10, 4);
  pool = openPool(postgres.applicationUrl, () => undefined);
  for (const { association } of sides)
    await pool.query(`INSERT INTO office.association (id, name_zh, name_en) VALUES ($1, '协会', 'Association')`, [
      association,
    ]);
  const appender = openAppender(postgres.applicationUrl, () => new Date('2026-03-01'));
  for (let round = 0; round < 12; round += 1)
    for (const [side, streamId] of [
      [sides[0], streams[0]],
      [sides[1], streams[1]],
    ] as const)
      // prettier-ignore
      await appender.append(side.append([await side.next(streamId, `${round}`)]));
  await appender.close();
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
  rmSync(folder, { recursive: true });
});
const archiving = () => ({ database: pool, masterKey, folder, now: () => new Date('2026-11-30T04:00:00Z') });

it('writes range by range what lies before a position, goes on from there, and takes nothing out of the log', async () => {
  const first = await piecesToArchive(archiving(), 17);
  expect(first).toEqual([
    { from: 1, to: 10 },
    { from: 11, to: 17 },
  ]);
  for (const piece of first) await archivePiece(archiving(), piece);
  const rest = await piecesToArchive(archiving(), 24);
  expect(rest).toEqual([
    { from: 18, to: 20 },
    { from: 21, to: 24 },
  ]);
  for (const piece of rest) await archivePiece(archiving(), piece);
  expect(await piecesToArchive(archiving(), 24)).toEqual([]);
  expect(archivesIn(folder).map(({ from }) => from)).toEqual([1, 11, 18, 21]);
  expect((await pool.query('SELECT FROM log.event')).rowCount).toBe(24);
});

const nameOf = (at: number): string => path.join(folder, archivesIn(folder)[at]?.name ?? '');

it('is checked without a database, each stream from where it stood before, and by keys of elsewhere', async () => {
  for (const { name, from, to } of archivesIn(folder))
    expect(await checkArchive(path.join(folder, name))).toMatchObject({ events: to - from + 1, faults: [] });
  const { associations, streams: ranges } = readList(nameOf(1));
  expect([associations.reduce((sum, { events }) => sum + events, 0), ranges.count]).toEqual([7, 2]);
  const [one, other] = sides.map(({ association }) => association);
  const keys = { [one ?? '']: await listAnswerKeys(pool, one ?? ''), [other ?? '']: [] };
  expect((await checkArchive(nameOf(1), keys)).faults).toEqual([`the list is not signed by association ${other}`]);
});

/** What is found in a copy after somebody changed it. */
const after = async (change: (copy: string) => void | Promise<void>): Promise<string> => {
  const copy = path.join(folder, 'copy');
  cpSync(nameOf(1), copy, { recursive: true });
  await change(copy);
  const { faults } = await checkArchive(copy);
  rmSync(copy, { recursive: true });
  return faults.join('; ');
};
const eventsOf = (copy: string): string =>
  path.join(copy, readdirSync(copy).find((name) => name.startsWith('events-')) ?? '');

/** Takes the first stream out of the list of streams; the lines that are left. */
const leaveOutStream = (copy: string): readonly string[] => {
  const file = path.join(copy, 'streams.jsonl.gz');
  const [, ...left] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  writeFileSync(file, gzipSync(left.map((line) => `${line}\n`).join('')));
  return left;
};
/** The same by whoever has the keys of the associations: the list of files says so, too, and is signed. */
const leaveOutAndSign = async (copy: string): Promise<void> => {
  const left = leaveOutStream(copy);
  const bytes = readFileSync(path.join(copy, 'streams.jsonl.gz'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const tree = growTree();
  for (const line of left) tree.add(Buffer.from(line));
  const before = readList(copy);
  const root = tree.root().toString('hex');
  const list = { ...before, streams: { ...before.streams, size: bytes.length, sha256, count: left.length, root } };
  const signatures: Signatures[number][] = [];
  for (const { associationId } of list.associations) {
    const signer = await answerSigner(pool, masterKey, associationId, archiving().now());
    signatures.push({ associationId, signature: signer.sign(listBytes(list)) });
  }
  writeFileSync(path.join(copy, LIST), listBytes(list));
  writeFileSync(path.join(copy, SIGNATURES), JSON.stringify(signatures));
};

it('tells any change: of a byte, of an event, of the list, of a file that is gone', async () => {
  const altered = (from: string, to: string) => (copy: string) => {
    const lines = gunzipSync(readFileSync(eventsOf(copy))).toString();
    writeFileSync(eventsOf(copy), gzipSync(lines.replace(from, to)));
  };
  expect(await after(altered('Said', 'Shot'))).toMatch(/events-.* is not what the list says/);
  expect(await after((copy) => rmSync(path.join(copy, 'streams.jsonl.gz')))).toBe('streams.jsonl.gz is missing');
  const listed = (copy: string): void => {
    const list = path.join(copy, 'list.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"to":17', '"to":16'));
  };
  expect(await after(listed)).toContain('the list is not signed by association');
});

it('tells a stream that is left out, also where whoever did it could sign', async () => {
  expect(await after((copy) => void leaveOutStream(copy))).toBe('streams.jsonl.gz is not what the list says');
  const signed = await after(leaveOutAndSign);
  expect(signed).toContain('its stream is not on the list of streams');
  expect(signed).not.toMatch(/signed|what the list says/);
});

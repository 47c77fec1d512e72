import type { Event } from '#domain/kernel/message.js';
import { UnknownEvent } from '#domain/kernel/unknown-event.js';
import { openAppender, type Appender } from '#event-store/append.js';
import type { Entry } from '#event-store/prepare.js';
import { noteProcess } from '#infrastructure/clock/note-process.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { SAID, words } from '../../test/support/said-projection.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { assertReadable } from './assert-readable.js';
import { buildNext } from './build-next.js';
import { dropLeftShapes } from './drop-left-shapes.js';
import { findBuilding } from './building.js';
import { catchUp } from './catch-up.js';
import { beginGeneration, findGenerations } from './generations.js';
import { goLive } from './go-live.js';
import { keepUp } from './keep-up.js';
import { shapeOf, type Projection } from './projection.js';
import { VERIFYING } from './projection-version.js';
import { rebuild, verify } from './rebuild.js';
import { readReleaseStatus } from './release-status.js';
import { rowProjection } from './row-projection.js';

const first = words('3');
const next = words('4', 'said');

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
const { append, fresh, next: goOn } = appendsOf(() => pool, SAID);
beforeEach(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  appender = openAppender(postgres.applicationUrl, () => new Date());
}, 30_000);
afterEach(async () => {
  await appender.close();
  await pool.end();
  await postgres.stop();
});

const say = (text: string) => appender.append(append([fresh(undefined, text)]));
/** A pass of a release's worker after the other, until nothing is left to do. */
const workOf = async (...releases: readonly Projection[]): Promise<void> => {
  for (let passes = 0; passes < 3; passes += 1) for (const release of releases) await keepUp(pool, [release]);
};
const kept = async (of: Projection = first) =>
  (await findGenerations(pool, of)).map(({ version, live }) => ({ version, live }));
const LIVE_3 = [{ version: '3', live: true }];
const LIVE_4 = [{ version: '4', live: true }];
const readBy = async (of: Projection): Promise<readonly string[]> => {
  const { rows } = await pool.query<Record<string, string>>(`SELECT * FROM read.${shapeOf(of)} ORDER BY 2`);
  return rows.map((row) => row['text'] ?? row['said'] ?? '');
};
const lives = (id: string, of: Projection) =>
  noteProcess(pool, { id, kind: 'api', reads: { [shapeOf(of)]: of.version } }, 0, new Date(0));
const ends = (id: string) => pool.query('DELETE FROM office.process_seen WHERE process_id = $1', [id]);
const anHourLater = () => pool.query("UPDATE read.generation SET created_at = created_at - interval '61 minutes'");

beforeEach(async () => {
  await say('one');
  await workOf(first);
  await lives('old', first);
});

describe('given a newer release that keeps it with other columns', () => {
  beforeEach(() => workOf(next));

  it('lets each release read its own, kept up by its own worker', async () => {
    expect([await kept(), await kept(next)]).toEqual([LIVE_3, LIVE_4]);
    await say('two');
    await workOf(next);
    expect([await readBy(first), await readBy(next)]).toEqual([['one'], ['one', 'two']]);
    await workOf(first);
    expect(await readBy(first)).toEqual(['one', 'two']);
    await assertReadable(pool, [first]);
    await assertReadable(pool, [next]);
  });

  it('keeps the older while a process lives that reads it, and for an hour', async () => {
    await anHourLater();
    expect(await dropLeftShapes(pool, [next])).toBe(0);
    await ends('old');
    await pool.query('UPDATE read.generation SET created_at = now()');
    expect(await dropLeftShapes(pool, [next])).toBe(0);
    await anHourLater();
    expect(await dropLeftShapes(pool, [next])).toBe(1);
    expect([await kept(), await kept(next)]).toEqual([[], LIVE_4]);
    await expect(readBy(first)).rejects.toThrow('does not exist');
    expect(await readBy(next)).toEqual(['one']);
  });

  it('waits for nobody who reads the older one, and drops it the next time', async () => {
    await ends('old');
    await anHourLater();
    const reading = await pool.connect();
    await reading.query(`BEGIN; SELECT * FROM read.${shapeOf(first)}`);
    expect(await dropLeftShapes(pool, [next])).toBe(0);
    await reading.query('COMMIT');
    reading.release();
    expect(await dropLeftShapes(pool, [next])).toBe(1);
  });

  it('takes nothing of the newer release away, whatever the older one’s worker drops', async () => {
    await anHourLater();
    expect(await dropLeftShapes(pool, [first])).toBe(0);
    expect(await kept(next)).toEqual(LIVE_4);
  });

  it('does not take a process that was killed for a living one for long', async () => {
    await anHourLater();
    await pool.query("UPDATE office.process_seen SET seen_at = clock_timestamp() - interval '16 s'");
    expect(await dropLeftShapes(pool, [next])).toBe(1);
  });

  it('lets an older program go on at once where its tables are still there', async () => {
    await ends('old');
    await assertReadable(pool, [first]);
    await say('two');
    await workOf(first);
    expect(await readBy(first)).toEqual(['one', 'two']);
  });

  it('builds no older one again that has gone, unless one goes back and the newer processes have ended', async () => {
    await ends('old');
    await lives('new', next);
    await anHourLater();
    await dropLeftShapes(pool, [next]);
    await workOf(first);
    expect(await kept()).toEqual([]);
    await expect(assertReadable(pool, [first], 'newer')).rejects.toThrow(
      /live in version 4, which this program \(3\) cannot read/,
    );
    const report = () => undefined;
    await expect(rebuild(pool, [first], { report })).rejects.toThrow(/made; this one knows version 3.*--back/);
    await expect(rebuild(pool, [first], { report, back: true })).rejects.toThrow(
      /there live: api of release .* Stop them first/,
    );
    await ends('new');
    expect([...(await rebuild(pool, [first], { report, back: true }))]).toEqual([first]);
    expect([await kept(), await readBy(first)]).toEqual([LIVE_3, ['one']]);
  });
});

it('tells a newer program whose worker has not begun yet, or is not done, that it cannot read', async () => {
  await expect(assertReadable(pool, [next])).rejects.toThrow(/live in version 3, older than this program needs \(4\)/);
  await beginGeneration(pool, next);
  await expect(assertReadable(pool, [next])).rejects.toThrow('being built by a worker of this release');
  await workOf(next);
  await assertReadable(pool, [next]);
});

it('lets two workers that start at once begin one table', async () => {
  await Promise.all([keepUp(pool, [next]), keepUp(pool, [next])]);
  expect(await kept(next)).toEqual(LIVE_4);
});

describe('given a newer release that makes it of newer data, with the same columns', () => {
  const newer = words('3-2027');
  const LIVE = [{ version: '3-2027', live: true }];

  it('keeps the live table until the newer takes its place, which both releases read', async () => {
    await beginGeneration(pool, newer);
    await say('two');
    await workOf(newer);
    expect(await kept()).toEqual(LIVE);
    await say('three');
    await workOf(first); // of the same number, but older: it leaves it alone
    expect(await readBy(first)).toEqual(['one', 'two']);
    await workOf(first, newer);
    expect([await kept(), await readBy(first)]).toEqual([LIVE, ['one', 'three', 'two']]);
    await assertReadable(pool, [first]);
  });

  it('does not make a table live that was overtaken by a newer one', async () => {
    const overtaken = await beginGeneration(pool, first);
    await workOf(newer);
    expect(await goLive(pool, overtaken)).toBe(false);
    expect(await kept()).toEqual(LIVE);
  });

  it('waits until it has read as far as the live one, which a worker took further meanwhile', async () => {
    const built = await beginGeneration(pool, newer);
    while ((await buildNext(pool, [built])) > 0);
    await say('two');
    await workOf(first);
    expect(await goLive(pool, built)).toBe(false);
    expect([await kept(), await readBy(first)]).toEqual([
      [...LIVE_3, { version: '3-2027', live: false }],
      ['one', 'two'],
    ]);
    while ((await catchUp(pool, built)) > 0);
    expect(await goLive(pool, built)).toBe(true);
    expect([await kept(), await readBy(first)]).toEqual([LIVE, ['one', 'two']]);
  });

  it('begins no older one beside it', async () => {
    await workOf(newer);
    await expect(beginGeneration(pool, first)).rejects.toThrow('words is live in version 3-2027, newer than 3');
  });
});

it('drops nothing that is being compared, and what a comparison left that was killed', async () => {
  const left = { version: VERIFYING, live: false };
  await beginGeneration(pool, first, { back: true, version: VERIFYING });
  const comparing = await pool.connect();
  await comparing.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('verifying words'))");
  await rebuild(pool, [first], { report: () => undefined });
  expect(await kept()).toEqual([...LIVE_3, left]);
  await comparing.query('ROLLBACK');
  comparing.release();
  expect(await verify(pool, first)).toEqual({ position: 1, different: 0 });
  await rebuild(pool, [first], { report: () => undefined });
  expect(await kept()).toEqual(LIVE_3);
});

describe('given an event that only a newer release knows', () => {
  const ofDispute = (type: string): Entry => {
    const entry = fresh(undefined, 'three');
    return { ...entry, category: 'dispute', events: entry.events.map((event) => ({ ...event, type })) };
  };

  it('reads up to it, and leaves it to the newer release’s worker', async () => {
    await say('two');
    await appender.append(append([ofDispute('InventedLater')]));
    await expect(workOf(first)).rejects.toThrow(
      'InventedLater at position 3 was recorded by a newer release, whose worker goes on from there',
    );
    expect(await readBy(first)).toEqual(['one', 'two']);
  });

  it('builds no table past it that would be read without it', async () => {
    await appender.append(append([ofDispute('InventedLater')]));
    await expect(workOf(next)).rejects.toThrow('InventedLater');
    await expect(assertReadable(pool, [next])).rejects.toThrow('being built');
  });
});

it('builds a table up to where it was begun, whatever is built beside it', async () => {
  const streamId = newId();
  await appender.append(append([fresh(streamId, 'early')]));
  const early = await beginGeneration(pool, next);
  await appender.append(append([await goOn(streamId, 'late')]));
  const both = [early, await beginGeneration(pool, words('5', 'said'))];
  const readers = both.map(({ reader }) => reader);
  while ((await findBuilding(pool, readers)).size > 0) await buildNext(pool, both);
  const saidIn = async (table: string): Promise<readonly unknown[]> =>
    (await pool.query<{ said: string }>(`SELECT said FROM ${table} ORDER BY 1`)).rows.map(({ said }) => said);
  expect(await Promise.all(both.map(({ table }) => saidIn(table)))).toEqual([
    ['early', 'one'],
    ['late', 'one'],
  ]);
  await workOf(next);
  expect(await readBy(next)).toEqual(['late', 'one']);
});

it('parks nothing that a newer release can read, such as a dispute under a rulebook of its own', async () => {
  const unreadable = rowProjection<Event, string>({
    ...{ name: 'unreadable', version: '1', category: SAID.category },
    create: (table) => `CREATE TABLE ${table} (stream_id uuid)`,
    rowOf: () => {
      throw new UnknownEvent('Rulebook cn-ecl 2099-01 is of a newer release');
    },
    save: async () => undefined,
  });
  await expect(workOf(unreadable)).rejects.toThrow('Rulebook cn-ecl 2099-01');
  expect((await pool.query('SELECT FROM read.parked')).rowCount).toBe(0);
});

describe('what an operator is told in the middle of an upgrade', () => {
  const told = async (release: Projection) => (await readReleaseStatus(pool, [release])).readModels;
  const worker = (id: string, version: string) =>
    noteProcess(pool, { id, kind: 'worker', reads: { words_v3: version } }, 0, new Date(0));

  it('is nothing where one release runs', async () => {
    await worker('old-worker', '3');
    expect(await told(first)).toEqual([]);
  });

  it('is what another release keeps, or that there is nothing else', async () => {
    expect(await told(next)).toEqual(['words: there is version 3 alone, which this release cannot read; it needs 4']);
    await workOf(next);
    const beside = 'words: version 4 is kept for processes of another release, beside version 3';
    expect(await told(first)).toEqual([beside]);
    expect(await told(next)).toEqual(['words: version 3 is kept for processes of another release, beside version 4']);
  });

  it('is what is being built, how much of it is there, and how long the rest takes at that', async () => {
    await beginGeneration(pool, next);
    expect(await told(next)).toContain('words: version 4 is being built: 0 of 1 events');
    await pool.query(
      "UPDATE read.building SET events = 4000, total = 10000, begun_at = clock_timestamp() - interval '2000 s'",
    );
    expect(await told(next)).toContainEqual(
      expect.stringMatching(/^words: version 4 is being built: 4000 of 10000 events, 2 a second, 3\d\d\d s left$/),
    );
  });

  it('is that all streams are in of what is not live yet', async () => {
    const again = await beginGeneration(pool, words('3-2027'));
    while ((await buildNext(pool, [again])) > 0);
    expect(await told(words('3-2027'))).toContain('words: version 3-2027 is being built: all streams are in');
  });

  it('is that nobody keeps newer data when its workers have gone', async () => {
    await worker('old-worker', '3');
    await workOf(words('3-2027'));
    expect(await readReleaseStatus(pool, [first])).toMatchObject({
      readModels: ['words: live in version 3-2027, newer than this release’s 3, which it can read'],
      unkept: ['words: no living worker keeps version 3-2027 up to date; start one of its release'],
    });
    await worker('new-worker', '3-2027');
    expect((await readReleaseStatus(pool, [first])).unkept).toEqual([]);
  });
});

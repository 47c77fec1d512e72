import { openAppender, type Appender } from '#event-store/append.js';
import type { Entry } from '#event-store/prepare.js';
import { noteProcess } from '#infrastructure/clock/note-process.js';
import { openPool } from '#infrastructure/database/pool.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { assertReadable } from './assert-readable.js';
import { beginGeneration, findGenerations } from './generations.js';
import { goLive } from './go-live.js';
import { keepUp } from './keep-up.js';
import type { Projection } from './projection.js';
import { VERIFYING, type ProjectionVersion } from './projection-version.js';
import { rebuild, verify } from './rebuild.js';
import { readReleaseStatus } from './release-status.js';

/** What was said last in each stream, as one release and the next know it. */
const words = (
  version: ProjectionVersion,
  columns: readonly string[] = ['text'],
  readableFrom?: ProjectionVersion,
): Projection => ({
  name: 'words',
  version,
  ...(readableFrom && { readableFrom }),
  categories: ['test', 'dispute'],
  create: (table) =>
    `CREATE TABLE ${table} (stream_id uuid PRIMARY KEY, ${columns.map((column) => `${column} text NOT NULL`).join(', ')})`,
  apply: async (database, table, _, events) => {
    for (const { streamId, data } of events)
      await database.query(
        `INSERT INTO ${table} VALUES ($1, ${columns.map(() => '$2').join(', ')})
           ON CONFLICT (stream_id) DO UPDATE
             SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
        [streamId, (data as { readonly text: string }).text],
      );
    return [...new Set(events.map(({ streamId }) => streamId))];
  },
});
const first = words('3');
const adding = words('4', ['text', 'shout'], '3');
const changing = words('4', ['said']);

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
const { append, fresh } = appendsOf(() => pool);
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
const kept = async () => (await findGenerations(pool, first)).map(({ version, live }) => ({ version, live }));
const LIVE_3 = { version: '3', live: true };
const LIVE_4 = { version: '4', live: true };
const read = async (column = 'text'): Promise<readonly string[]> =>
  (await pool.query<{ word: string }>(`SELECT ${column} AS word FROM read.words ORDER BY 1`)).rows.map(
    ({ word }) => word,
  );
const lives = (id: string, version: string) =>
  noteProcess(pool, { id, kind: 'api', reads: { words: version } }, 0, new Date(0));
const ends = (id: string) => pool.query('DELETE FROM office.process_seen WHERE process_id = $1', [id]);

beforeEach(async () => {
  await say('one');
  await workOf(first);
  await lives('old', '3');
});

describe('given a newer release whose table adds a column', () => {
  beforeEach(() => workOf(adding));

  it('makes the newer table live beside the old processes, which read on through the view', async () => {
    expect(await kept()).toEqual([LIVE_4]);
    expect(await read()).toEqual(['one']);
    await assertReadable(pool, [first]);
  });

  it('lets the old worker begin none, keep none and drop none, while the new one keeps the view up', async () => {
    await say('two');
    await workOf(first);
    expect(await kept()).toEqual([LIVE_4]);
    expect(await read()).toEqual(['one']);
    await workOf(first, adding);
    expect(await read('shout')).toEqual(['one', 'two']);
  });

  it('refuses to build an older table again, unless one goes back and the newer processes have ended', async () => {
    const told: number[] = [];
    const report = ({ events }: { readonly events: number }) => void told.push(events);
    await lives('new', '4');
    await expect(beginGeneration(pool, first)).rejects.toThrow('words is live in version 4, newer than 3');
    await expect(rebuild(pool, [first], { report })).rejects.toThrow(/made; this one knows version 3.*--back/);
    await expect(rebuild(pool, [first], { report, back: true })).rejects.toThrow(
      /there live: api of release .* Stop them first/,
    );
    expect(await kept()).toEqual([LIVE_4]);
    await ends('new');
    expect([...(await rebuild(pool, [first], { report, back: true }))]).toEqual([first]);
    expect(await kept()).toEqual([LIVE_3]);
    expect(told).toEqual([0, 1]);
  });
});

describe('given a newer release whose table the old processes cannot read', () => {
  it('keeps the old table, up to date by the old worker, until no old process lives', async () => {
    await workOf(changing, first);
    await say('two');
    await workOf(first);
    expect(await kept()).toEqual([LIVE_3, { version: '4', live: false }]);
    expect(await read()).toEqual(['one', 'two']);
    await expect(assertReadable(pool, [changing])).rejects.toThrow(
      /live in version 3, older than this program needs \(4\)/,
    );
    await ends('old');
    await workOf(changing);
    expect(await kept()).toEqual([LIVE_4]);
    expect(await read('said')).toEqual(['one', 'two']);
    await assertReadable(pool, [changing]);
  });

  it('sends away an old program that comes after that', async () => {
    await ends('old');
    await workOf(changing);
    await expect(assertReadable(pool, [first], 'newer')).rejects.toThrow(
      /live in version 4, which this program \(3\) cannot read/,
    );
  });

  it('does not take a process that was killed for a living one for long', async () => {
    await workOf(changing);
    await pool.query("UPDATE office.process_seen SET seen_at = clock_timestamp() - interval '16 s'");
    await workOf(changing);
    expect(await kept()).toEqual([LIVE_4]);
  });

  it('finds a table that says it can be read and cannot, before anybody does', async () => {
    const lying: Projection = { ...changing, readableFrom: '3' };
    await expect(workOf(lying)).rejects.toThrow(
      'is said to be readable by programs of version 3, but lacks of theirs: text',
    );
    expect(await kept()).toEqual([LIVE_3, { version: '4', live: false }]);
  });
});

it('lets two workers that start at once begin one table', async () => {
  await Promise.all([keepUp(pool, [adding]), keepUp(pool, [adding])]);
  expect((await kept()).filter(({ version }) => version === '4')).toHaveLength(1);
});

it('keeps the old table by the new program, too, where only its data are newer', async () => {
  await workOf(words('3-2027'));
  await say('two');
  await workOf(first); // of the same number, but older: it leaves it alone
  expect(await read()).toEqual(['one']);
  await workOf(words('3-2027'));
  expect(await kept()).toEqual([{ version: '3-2027', live: true }]);
  expect(await read()).toEqual(['one', 'two']);
});

it('does not make a table live that was overtaken by a newer one', async () => {
  const overtaken = await beginGeneration(pool, first);
  await workOf(adding);
  expect(await goLive(pool, overtaken)).toBe(false);
  expect(await kept()).toEqual([LIVE_4]);
});

it('drops nothing that is being compared, and what a comparison left that was killed', async () => {
  await beginGeneration(pool, { ...first, version: VERIFYING }, { back: true });
  const comparing = await pool.connect();
  await comparing.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('verifying words'))");
  await workOf(adding);
  expect(await kept()).toEqual([LIVE_4, { version: VERIFYING, live: false }]);
  await comparing.query('ROLLBACK');
  comparing.release();
  expect(await verify(pool, adding)).toEqual({ position: 1, different: 0 });
  await rebuild(pool, [adding], { report: () => undefined });
  expect(await kept()).toEqual([LIVE_4]);
  await expect(verify(pool, first)).rejects.toThrow('live in version 4; this release knows version 3');
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
    expect(await read()).toEqual(['one', 'two']);
  });

  it('builds no table past it that would become live without it', async () => {
    await appender.append(append([ofDispute('InventedLater')]));
    await expect(workOf(adding)).rejects.toThrow('InventedLater');
    expect(await kept()).toEqual([LIVE_3, { version: '4', live: false }]);
  });
});

describe('what an operator is told in the middle of an upgrade', () => {
  const told = async (release: Projection) => (await readReleaseStatus(pool, [release])).readModels;
  const worker = (id: string, version: string) =>
    noteProcess(pool, { id, kind: 'worker', reads: { words: version } }, 0, new Date(0));

  it('is nothing where one release runs', async () => {
    await worker('old-worker', '3');
    expect(await told(first)).toEqual([]);
  });

  it('is what is built and for whom it waits, and what is live for the older program', async () => {
    await worker('old-worker', '3');
    await workOf(changing);
    const waits = 'words: version 4 is being built, and becomes live when 2 processes have ended that cannot read it';
    expect(await told(first)).toEqual([waits]);
    expect(await told(changing)).toEqual([
      'words: live in version 3, older than this release’s 4, which it cannot read',
      waits,
    ]);
  });

  it('is that nobody keeps the newer table when its workers have gone', async () => {
    await worker('old-worker', '3');
    await workOf(adding);
    expect(await readReleaseStatus(pool, [first])).toMatchObject({
      readModels: ['words: live in version 4, newer than this release’s 3, which it can read'],
      unkept: ['words: no living worker keeps version 4 up to date; start one of its release'],
    });
    await worker('new-worker', '4');
    expect((await readReleaseStatus(pool, [first])).unkept).toEqual([]);
  });
});

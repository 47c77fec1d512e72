import { openCrew } from '#infrastructure/crew/open-crew.js';
import { findFailingReaders, openFailingNotes } from '#infrastructure/crew/failing-readers.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { openAppender } from '#event-store/append.js';
import { PROJECTIONS } from '#read-models/all.js';
import { currentGenerations } from '#read-models/current-generations.js';
import { findReaders } from '#read-models/find-readers.js';
import { appendsOf } from '../../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { followsAs } from './follow-as.js';

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
}, 30_000);
afterAll(async () => {
  await pool.end();
  await postgres.stop();
});

it('tells of a reader that fails and has no checkpoint, until it succeeds or its worker has ended', async () => {
  const parts = { connectionString: postgres.applicationUrl, id: newId(), roles: ['readers'] };
  const crew = openCrew({ ...parts, report: () => undefined });
  const notes = openFailingNotes(pool, crew.id);
  const [failed, mended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isBroken = true;
  const pass = async (): Promise<number> => {
    if (isBroken) throw new Error('no such column');
    return 0;
  };
  const follow = followsAs({
    crew,
    report: () => failed.resolve(),
    notes: { ...notes, succeeded: async (reader) => notes.succeeded(reader).then(() => mended.resolve()) },
  });
  const following = follow('words', pass, 50);
  try {
    await crew.begin();
    await failed.promise;
    expect(await findFailingReaders(pool)).toMatchObject([
      { reader: 'words', seconds: expect.any(Number), failures: expect.any(Number), error: 'Error: no such column' },
    ]);
    isBroken = false;
    await mended.promise;
    expect(await findFailingReaders(pool)).toEqual([]);
    await notes.failed('notify', new Error('again'));
    expect(await findFailingReaders(pool)).toMatchObject([{ reader: 'notify', failures: 1 }]);
  } finally {
    await following.stop();
    await crew.close();
  }
  expect(await findFailingReaders(pool)).toEqual([]);
});

it('tells nothing of an older worker while one of this release runs, since that it stops is no fault', async () => {
  const parts = { connectionString: postgres.applicationUrl, roles: ['readers'], report: () => undefined };
  const [older, own] = [openCrew({ ...parts, id: newId(), release: '0.0.1' }), openCrew({ ...parts, id: newId() })];
  try {
    await older.begin();
    await openFailingNotes(pool, older.id).failed('notify', new Error('recorded by a newer release'));
    expect(await findFailingReaders(pool)).toMatchObject([{ reader: 'notify' }]);
    await own.begin();
    expect(await findFailingReaders(pool)).toEqual([]);
  } finally {
    await Promise.all([older.close(), own.close()]);
  }
});

it('counts for a table that has not got through its first page how much it lags', async () => {
  const names = (await currentGenerations(pool, PROJECTIONS)).map(({ reader }) => reader);
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const { append, fresh } = appendsOf(() => pool);
  await appender.append(append([fresh(undefined, 'one', 'two')]));
  await appender.close();
  const readers = (await findReaders(pool)).readers.filter(({ reader }) => names.includes(reader));
  expect(readers).toHaveLength(names.length);
  for (const one of readers) expect(one).toMatchObject({ position: 0, behind: 2 });
});

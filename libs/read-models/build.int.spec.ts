import { openAppender, type Appender } from '#event-store/append.js';
import { openKnownStreams } from '#event-store/known-streams.js';
import { newId } from '#infrastructure/ids.js';
import { openPool } from '#infrastructure/database/pool.js';
import { fillDisputes } from '../../bench/dispute-copies.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { until } from '../../test/support/until.js';
import { PROJECTIONS } from './all.js';
import { buildNext } from './build-next.js';
import { findBuilding } from './building.js';
import { beginGeneration, findGenerations } from './generations.js';
import { goLive } from './go-live.js';
import { keepUp } from './keep-up.js';
import { docket } from './docket.projection.js';
import { numberOf, type ProjectionVersion } from './projection-version.js';
import { shapeOf, type Projection } from './projection.js';
import { rebuild, verify } from './rebuild.js';
import { statistics } from './statistics.projection.js';
import { DOCKET_VIEW } from './views.js';

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
let appender: Appender;
const association = newId();
const file = (events: number) => fillDisputes(appender, association, events);
const keptUp = async (): Promise<void> => {
  const streams = openKnownStreams(200); // fewer than there are, so that some go and come again
  while ((await keepUp(pool, PROJECTIONS, streams)) > 0);
};
const tableOf = async (projection: Projection) =>
  (await pool.query(`SELECT * FROM read.${shapeOf(projection)} AS row ORDER BY row::text`)).rows;
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  appender = openAppender(postgres.applicationUrl, () => new Date());
  await keptUp(); // every table begins with an empty log
  await file(700);
  await keptUp();
}, 60_000);
afterAll(async () => {
  await appender.close();
  await pool.end();
  await postgres.stop();
});

/** Of the docket, as if its days came from later years. */
const laterThan = (data: string): ProjectionVersion => `${numberOf(docket.version)}-${data}`;

it('parks nothing of what the rules decided', async () => {
  expect((await pool.query('SELECT reader, error FROM read.parked')).rows).toEqual([]);
  expect((await tableOf(docket)).length).toBeGreaterThan(20);
});

it('makes stream by stream the rows that following made, and says how far it has got', async () => {
  const before = await Promise.all(PROJECTIONS.map(tableOf));
  const told: { readonly events: number; readonly total: number }[] = [];
  const live = await rebuild(pool, PROJECTIONS, { report: (progress) => void told.push(progress) });
  expect([...live]).toEqual(PROJECTIONS);
  expect(await Promise.all(PROJECTIONS.map(tableOf))).toEqual(before);
  expect(told[0]).toMatchObject({ events: 0 });
  expect(told.at(-1)?.events).toBe(told.at(-1)?.total);
  for (const projection of PROJECTIONS) expect(await verify(pool, projection)).toMatchObject({ different: 0 });
});

it('goes on where it was interrupted, and follows what was recorded meanwhile', async () => {
  const generation = await beginGeneration(pool, { ...docket, version: laterThan('9999') });
  const begun = await pool.query<{ position: string }>('SELECT position FROM log.head');
  await file(6_000); // more than a page, of which none stands in what it is built from
  const other = await beginGeneration(pool, { ...statistics, version: '9999' });
  const all = [generation, other];
  expect(await buildNext(pool, [generation])).toBeGreaterThan(0);
  await expect(
    buildNext(pool, [
      { ...generation, projection: { ...generation.projection, apply: () => Promise.reject(new Error('killed')) } },
    ]),
  ).resolves.toBe(0); // nothing is left of it but to be noted as built
  expect([
    ...(
      await findBuilding(
        pool,
        all.map(({ reader }) => reader),
      )
    ).keys(),
  ]).toEqual([other.reader]);
  expect(
    (await pool.query('SELECT position FROM read.checkpoint WHERE reader = $1', [generation.reader])).rows,
  ).toEqual(begun.rows);

  const dying = { ...other, projection: { ...other.projection, apply: () => Promise.reject(new Error('killed')) } };
  expect(await buildNext(pool, [other])).toBeGreaterThan(0);
  const half = (await findBuilding(pool)).get(other.reader);
  await expect(buildNext(pool, [dying])).rejects.toThrow('killed');
  expect((await findBuilding(pool)).get(other.reader)).toEqual(half);
  expect(half?.events).toBeGreaterThan(0);
  expect(half?.events).toBeLessThan(half?.total ?? 0);

  const projections = [generation.projection, other.projection];
  while ((await keepUp(pool, projections)) > 0);
  for (const projection of projections) expect(await verify(pool, projection)).toMatchObject({ different: 0 });
  expect((await findBuilding(pool)).size).toBe(0);
});

it('keeps out of one table alone what it refuses, and builds the others whole', async () => {
  const picky: Projection = {
    ...{ ...statistics, version: '99999' },
    create: (table) => `${statistics.create(table)}; ALTER TABLE ${table} ADD CHECK (right_kind <> 'trademark')`,
  };
  const whole = await beginGeneration(pool, { ...statistics, version: '99998' });
  const refusing = await beginGeneration(pool, picky);
  const both = [refusing, whole];
  const readers = both.map(({ reader }) => reader);
  while ((await findBuilding(pool, readers)).size > 0) await buildNext(pool, both);
  const idsIn = async (from: string): Promise<readonly string[]> =>
    (await pool.query<{ id: string }>(`SELECT ${from} ORDER BY id`)).rows.map(({ id }) => id);
  const refused = await idsIn(`dispute_id AS id FROM ${whole.table} WHERE right_kind = 'trademark'`);
  expect(refused.length).toBeGreaterThan(20);
  expect(await idsIn(`stream_id AS id FROM read.parked WHERE reader = '${refusing.reader}'`)).toEqual(refused);
  expect(await idsIn(`dispute_id AS id FROM ${refusing.table}`)).toEqual(
    await idsIn(`dispute_id AS id FROM ${whole.table} WHERE right_kind IS DISTINCT FROM 'trademark'`),
  );
});

it('never lets a reader wait behind a swap that waits', async () => {
  const next = await beginGeneration(pool, { ...docket, version: laterThan('99999') });
  while ((await buildNext(pool, [next])) > 0);
  const reading = await pool.connect();
  await reading.query('BEGIN');
  await reading.query(`SELECT count(*) FROM ${DOCKET_VIEW} AS docket`);
  const [swapped, read] = await Promise.all([
    goLive(pool, next),
    pool.query(`SELECT count(*) FROM ${DOCKET_VIEW} AS docket`),
  ]);
  expect(swapped).toBe(false);
  expect(read.rowCount).toBe(1);
  await reading.query('COMMIT');
  reading.release();
  expect(await goLive(pool, next)).toBe(true);
  expect((await findGenerations(pool, docket)).filter(({ live }) => live).map(({ version }) => version)).toEqual([
    laterThan('99999'),
  ]);
});

it('lets whoever reads read on, never less than was there, while another table takes the place', async () => {
  let over = false;
  const seen: number[] = [];
  /** As the program asks: by a statement that each connection has prepared and planned before the swap. */
  const statement = { name: 'docket-lines', text: `SELECT count(*)::int AS lines FROM ${DOCKET_VIEW} AS docket` };
  const read = async (): Promise<number> =>
    (await pool.query<{ lines: number }>(statement)).rows.reduce((sum, { lines }) => sum + lines, 0);
  const readOn = async (): Promise<void> => {
    while (!over) seen.push(await read());
  };
  const readMore = async (): Promise<void> => {
    const enough = seen.length + 50;
    await until('they have read on', () => seen.length >= enough);
  };
  const swapTwice = async (): Promise<void> => {
    for (const version of [laterThan('999991'), laterThan('999992')]) {
      const next = await beginGeneration(pool, { ...docket, version });
      while ((await buildNext(pool, [next])) > 0);
      await readMore();
      await until('the new table is live', () => goLive(pool, next));
      await readMore();
      const [live, ...others] = await findGenerations(pool, docket);
      expect([live?.version, others]).toEqual([version, []]);
    }
  };
  const whole = await read();
  expect(whole).toBeGreaterThan(20);
  try {
    await Promise.all([swapTwice().finally(() => (over = true)), readOn(), readOn(), readOn(), readOn()]);
  } finally {
    over = true;
  }
  expect([...new Set(seen)]).toEqual([whole]);
});

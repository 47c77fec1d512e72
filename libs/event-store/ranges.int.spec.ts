import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { smallRanges } from '../../test/support/small-ranges.js';
import { openAppender, type Appender } from './append.js';
import { loadStreams } from './load-streams.js';
import { loadStream } from './load.js';
import { findShortRoom } from './read-room.js';
import { readAfter } from './read.js';
import { verifyLog } from './verify-log.js';

let postgres: Postgres;
let pool: pg.Pool;
let owner: pg.Client;
let appender: Appender;
const old = newId();
const young = newId();

/** Ranges of twenty positions each, four of them: a stream lies in the first and the last, others in between. */
beforeAll(async () => {
  postgres = await startPostgres();
  await smallRanges(postgres.ownerUrl, 20, 4);
  pool = openPool(postgres.applicationUrl, () => undefined);
  owner = new pg.Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  appender = openAppender(postgres.applicationUrl, () => new Date());
  await appender.append(append([fresh(old, '1', '2')]));
  for (let ten = 0; ten < 6; ten += 1)
    await appender.append(append([fresh(newId(), ...Array.from({ length: 10 }, String))])); // one call over a bound
  await appender.append(append([fresh(young, '1'), await next(old, '3')]));
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), owner.end(), appender.close()]);
  await postgres.stop();
});

const { association, fresh, append, next, versions } = appendsOf(() => pool);

it('goes on over the bounds: one order, one chain, and every range keeps its own', async () => {
  const { rows } = await owner.query(
    'SELECT tableoid::regclass::text AS range, min(position)::int, max(position)::int FROM log.event GROUP BY 1 ORDER BY 2',
  );
  expect(rows).toEqual([
    { range: 'log.event_1', min: 1, max: 20 },
    { range: 'log.event_21', min: 21, max: 40 },
    { range: 'log.event_41', min: 41, max: 60 },
    { range: 'log.event_61', min: 61, max: 64 },
  ]);
  expect((await readAfter(pool, 0, 1_000)).map(({ position }) => position)).toHaveLength(64);
  expect((await loadStream(pool, association, old)).events.map(({ position }) => position)).toEqual([1, 2, 64]);
  expect(await verifyLog(pool, () => undefined)).toEqual({ events: 64, streams: 8, faults: [] });
});

it('takes a version once, in whichever range it stands', async () => {
  const { chain } = await loadStream(pool, association, old);
  const entry = { streamId: old, category: 'test', expectedChain: chain, events: fresh(old, 'x').events };
  expect(await appender.append(append([{ ...entry, expectedVersion: 2 }]))).toBe('conflict');
  expect(await appender.append(append([{ ...entry, expectedVersion: 1 }, fresh(newId(), 'y')]))).toBe('conflict');
  expect(await versions(old)).toEqual([3]);
});

/** Somebody who may write past the appender brings an event once more, at a position that is free. */
const bringAgain = (position: number, at: number) =>
  owner.query(
    `INSERT INTO log.event SELECT (jsonb_populate_record(e, jsonb_build_object('position', $2::bigint))).*
       FROM log.event e WHERE position = $1`,
    [position, at],
  );

it('refuses a version that its range has already, though it came past the appender', async () => {
  await expect(bringAgain(1, 0)).rejects.toThrow('"event_1_stream_id_version_key"');
  await expect(bringAgain(64, 65)).rejects.toThrow('"event_61_stream_id_version_key"');
});

it('is changed by nobody, in no range, by no name', async () => {
  for (const table of ['event', 'event_1', 'event_21', 'event_61'])
    for (const change of [`UPDATE log.${table} SET data = '{}'`, `DELETE FROM log.${table}`, `TRUNCATE log.${table}`]) {
      await expect(owner.query(change)).rejects.toThrow('append-only');
      await expect(pool.query(change)).rejects.toThrow('permission denied');
    }
  for (const power of [
    'SELECT log.add_partition(81, 101)',
    'SELECT log.make_partitions_beyond(100000000000)',
    'ALTER TABLE log.event DETACH PARTITION log.event_1',
    'DROP TABLE log.event_21',
    'INSERT INTO log.event_61 SELECT * FROM log.event WHERE position = 64',
    'CREATE TABLE log.mine PARTITION OF log.event FOR VALUES FROM (200) TO (300)',
  ])
    await expect(pool.query(power)).rejects.toThrow(/permission denied|must be owner/);
});

type Plan = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
};
/** The ranges of which something was read or could have been, by which index: those that were left out are not named. */
const rangesRead = async (text: string, values: readonly unknown[]): Promise<readonly string[]> => {
  const types = values.map((value) => {
    const [first] = [value].flat();
    return `${typeof first === 'number' ? 'bigint' : 'uuid'}${Array.isArray(value) ? '[]' : ''}`;
  });
  const client = await pool.connect();
  try {
    // as a statement that is asked often is planned, and as if there were much in each range
    await client.query('SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off');
    await client.query(`PREPARE hot (${types.join(', ')}) AS ${text}`);
    const given = values.map((value) =>
      client.escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value)),
    );
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, FORMAT JSON) EXECUTE hot (${given.join(', ')})`,
    );
    const read: string[] = [];
    const walk = (plan: Plan & { readonly 'Actual Loops'?: number }): void => {
      const name = plan['Relation Name'];
      if (name?.startsWith('event_') && plan['Actual Loops'] !== 0)
        read.push(plan['Index Name'] ?? `${plan['Node Type']} ${name}`);
      plan.Plans?.forEach(walk);
    };
    rows[0]?.['QUERY PLAN'].forEach(({ Plan: plan }) => walk(plan));
    return read;
  } finally {
    await client.query('DEALLOCATE hot; RESET ALL');
    client.release();
  }
};

/** The text of a statement as the program asks it. */
const textOf = async (ask: (database: Pick<pg.Pool, 'query'>) => Promise<unknown>): Promise<string> => {
  let asked = '';
  const query = (config: { readonly text: string }) => {
    asked = config.text;
    return Promise.resolve({ rows: [] });
  };
  await ask({ query } as never);
  return asked;
};

it('reads a young stream without a look at what is older, and the next events without a look at what is read', async () => {
  await owner.query('VACUUM ANALYZE log.event, log.stream');
  const stream = await textOf((database) => loadStream(database, association, young));
  expect(await rangesRead(stream, [young, association])).toEqual(['event_61_stream_id_version_key']);
  expect(await rangesRead(stream, [old, association])).toHaveLength(4);
  const several = await textOf((database) => loadStreams(database, association, [young]));
  expect(await rangesRead(several, [[young], [0], [0], association, 1_000])).toEqual([
    'event_61_stream_id_version_key',
  ]);
  const page = await textOf((database) => readAfter(database, 50, 100));
  expect(await rangesRead(page, [50, 100])).toEqual(['event_41_pkey', 'event_61_pkey']);
});

it('makes the next range before it is needed, and appends where nobody did', async () => {
  expect(await findShortRoom(pool)).toBe(16); // 64 of 80 positions are taken
  await pool.query('SELECT log.make_partitions()');
  expect(await findShortRoom(pool)).toBeUndefined();
  const ranges = async () =>
    (await pool.query('SELECT name, first::int, until::int FROM log.event_partition ORDER BY first')).rows;
  expect((await ranges()).at(-1)).toEqual({ name: 'event_81', first: 81, until: 2_000_081 });
  await Promise.all([pool.query('SELECT log.make_partitions()'), pool.query('SELECT log.make_partitions()')]);
  expect(await ranges()).toHaveLength(5);
  await owner.query('DROP TABLE log.event_81'); // as if no worker had run
  await appender.append(append([fresh(newId(), ...Array.from({ length: 16 }, String))]));
  await appender.append(append([fresh(newId(), 'beyond the last bound')]));
  await Promise.all([one(), one(), one()].map((entry) => appender.append(append([entry]))));
  expect((await readAfter(pool, 80, 10)).map(({ position }) => position)).toEqual([81, 82, 83, 84]);
  await expect(bringAgain(81, 90)).rejects.toThrow('"event_81_stream_id_version_key"');
});
const one = () => fresh(newId(), 'more');

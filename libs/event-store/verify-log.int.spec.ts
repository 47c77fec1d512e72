import { createSecretKey, randomBytes } from 'node:crypto';
import pg from 'pg';
import { instant } from '#domain/kernel/message.js';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { requestOf } from './answers.js';
import { openAppender } from './append.js';
import { chainStart } from './commitment.js';
import type { Fault } from './fault.js';
import { headOfAll } from './head-of-all.js';
import { verifyLog } from './verify-log.js';

let postgres: Postgres;
let pool: pg.Pool;
let superuser: pg.Client;
const streams = Array.from({ length: 5 }, newId).sort();
const [first = ''] = streams;
const secret = createSecretKey(randomBytes(32));

/** Five streams of three events each: stream i has the positions i + 1, i + 6 and i + 11. */
beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  superuser = new pg.Client({ connectionString: postgres.superuserUrl });
  await superuser.connect();
  const appender = openAppender(postgres.applicationUrl, () => new Date());
  const associationId = newId();
  const ends = new Map(streams.map((streamId) => [streamId, chainStart(streamId)]));
  for (let version = 0; version < 3; version += 1)
    for (const streamId of streams) {
      const events = [
        {
          type: 'Said',
          data: { text: `${version}` },
          meta: { by: { kind: 'person', id: 'ana' }, at: instant(0), command: 'Say' } as const,
        },
      ];
      const expectedChain = ends.get(streamId) as Buffer;
      const entries = [{ streamId, category: 'test', expectedVersion: version, expectedChain, events }];
      await appender.append({
        associationId,
        entries,
        request: requestOf('ana', newId(), {}, secret),
        answer: { status: 200, body: '' },
      });
      const { rows } = await pool.query<{ chain: Buffer }>('SELECT chain FROM log.stream WHERE stream_id = $1', [
        streamId,
      ]);
      ends.set(streamId, rows[0]?.chain as Buffer);
    }
  await appender.close();
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), superuser.end()]);
  await postgres.stop();
});

/** What is found after somebody with every right changed the log; afterwards all is as before. */
const faultsAfter = async (...statements: readonly string[]): Promise<readonly Fault[]> => {
  await superuser.query(
    'CREATE TABLE public.event AS TABLE log.event; CREATE TABLE public.stream AS TABLE log.stream; CREATE TABLE public.head AS TABLE log.head',
  );
  await superuser.query('ALTER TABLE log.event DISABLE TRIGGER ALL');
  for (const statement of statements) await superuser.query(statement);
  const { faults } = await verifyLog(pool, () => undefined);
  for (const table of ['event', 'stream', 'head'])
    await superuser.query(
      `DELETE FROM log.${table}; INSERT INTO log.${table} TABLE public.${table}; DROP TABLE public.${table}`,
    );
  await superuser.query('ALTER TABLE log.event ENABLE TRIGGER ALL');
  return faults;
};

it('finds nothing in a log that nobody changed, and says how far it is', async () => {
  const heard: number[][] = [];
  expect(await verifyLog(pool, (...progress) => void heard.push(progress))).toEqual({
    events: 15,
    streams: 5,
    faults: [],
  });
  expect(heard).toEqual([[15, 15]]);
});

it('finds nothing in an empty log', async () => {
  const faults = await faultsAfter(
    'DELETE FROM log.event',
    'DELETE FROM log.stream',
    'UPDATE log.head SET position = 0',
  );
  expect(faults).toEqual([]);
});

it.each([
  ['changed data', `UPDATE log.event SET data = '{"text":"9"}' WHERE position = 6`],
  ['a changed type', `UPDATE log.event SET type = 'Shouted' WHERE position = 6`],
  ['a changed actor', `UPDATE log.event SET meta = replace(meta, 'ana', 'ben') WHERE position = 6`],
  ['another salt', `UPDATE log.event SET salt = sha256(salt) WHERE position = 6`],
])('names the event with %s once', async (_, statement) => {
  expect(await faultsAfter(statement)).toEqual([
    { position: 6, streamId: first, what: expect.stringContaining('changed') },
  ]);
});

it('finds a missing event, at its position and in its stream', async () => {
  expect(await faultsAfter('DELETE FROM log.event WHERE position = 6')).toEqual([
    { position: 6, streamId: '', what: 'missing' },
    { position: 11, streamId: first, what: 'version 3 where 2 is expected' },
  ]);
});

it('finds the end cut off, also where the head was taken back', async () => {
  const [fault] = await faultsAfter('DELETE FROM log.event WHERE position = 15');
  expect(fault).toMatchObject({ position: 10, streamId: streams[4], what: expect.stringContaining('version 3') });
  const hidden = await faultsAfter('DELETE FROM log.event WHERE position > 10', 'UPDATE log.head SET position = 10');
  expect(hidden).toHaveLength(5);
});

it('finds two events that changed places', async () => {
  const swap = 'UPDATE log.event SET position = CASE position WHEN 6 THEN -11 ELSE -6 END WHERE position IN (6, 11)';
  const [fault] = await faultsAfter(swap, 'UPDATE log.event SET position = -position WHERE position < 0');
  expect(fault).toMatchObject({ position: 6, streamId: first, what: expect.stringContaining('version 3') });
});

it('finds a stream that was taken away whole, a step back in time, and another association', async () => {
  const gone = await faultsAfter(
    `DELETE FROM log.event WHERE stream_id = '${first}'`,
    `DELETE FROM log.stream WHERE stream_id = '${first}'`,
  );
  expect(gone.map(({ position }) => position)).toEqual([1, 6, 11]);
  const [back] = await faultsAfter(
    `UPDATE log.event SET recorded_at = recorded_at - interval '1 day' WHERE position = 6`,
  );
  expect(back).toMatchObject({ position: 6, what: expect.stringContaining('recorded before') });
  const [other] = await faultsAfter(`UPDATE log.stream SET association_id = '${newId()}' WHERE stream_id = '${first}'`);
  expect(other).toMatchObject({ streamId: first, what: expect.stringContaining('association') });
});

it('tells what all streams end in, again as it was at a position, and otherwise after any change of what was there', async () => {
  const [half, whole] = [await headOfAll(pool, 7), await headOfAll(pool, 15)];
  expect([half.streams, whole.streams]).toEqual([5, 5]);
  expect(half.sha256).not.toBe(whole.sha256);
  expect(await headOfAll(pool, 7)).toEqual(half);
  expect((await headOfAll(pool, 3)).streams).toBe(3);
  await superuser.query('BEGIN');
  await superuser.query('SET LOCAL session_replication_role = replica');
  await superuser.query(`UPDATE log.event SET chain = sha256(chain) WHERE position = 6`);
  expect((await headOfAll(superuser as unknown as pg.Pool, 7)).sha256).not.toBe(half.sha256);
  await superuser.query('ROLLBACK');
});

it('gives every connection back where it does not get as many as it asks for', async () => {
  const few = new pg.Pool({ connectionString: postgres.applicationUrl, max: 2, connectionTimeoutMillis: 300 });
  few.on('connect', (client) => client.on('error', () => undefined)); // what is not given back is cut off at the end
  await expect(verifyLog(few, () => undefined, { connections: 3 })).rejects.toThrow(/timeout/);
  expect(few.totalCount - few.idleCount).toBe(0);
  await few.end();
});

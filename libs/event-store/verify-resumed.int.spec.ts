import { createSecretKey, randomBytes } from 'node:crypto';
import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { smallRanges } from '../../test/support/small-ranges.js';
import { openAppender, type Appender } from './append.js';
import { findPrefix, keepPrefix } from './kept-prefix.js';
import { verifyLog, type Prefix } from './verify-log.js';

let postgres: Postgres;
let pool: pg.Pool;
let superuser: pg.Client;
let appender: Appender;
const ids = Array.from({ length: 6 }, newId);
const piece = 7;

/** Six streams of eight events, in turn: positions 1 to 48, over ranges of ten and pieces of seven. */
beforeAll(async () => {
  postgres = await startPostgres();
  await smallRanges(postgres.ownerUrl, 10, 8);
  pool = openPool(postgres.applicationUrl, () => undefined);
  superuser = new pg.Client({ connectionString: postgres.superuserUrl });
  await superuser.connect();
  appender = openAppender(postgres.applicationUrl, () => new Date());
  for (let round = 0; round < 8; round += 1)
    for (const id of ids) await appender.append(append([await next(id, `${round}`)]));
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), superuser.end(), appender.close()]);
  await postgres.stop();
});
const { append, next } = appendsOf(() => pool);

const verify = async (more: Parameters<typeof verifyLog>[2] = {}) => {
  const reached: Prefix[] = [];
  const verdict = await verifyLog(pool, () => undefined, {
    piece,
    reached: (prefix) => Promise.resolve(void reached.push(prefix)),
    ...more,
  });
  return { ...verdict, reached };
};
/** What is found after somebody with every right changed the log; afterwards all is as before. */
const afterwards = async <T>(statements: readonly string[], look: () => Promise<T>): Promise<T> => {
  await superuser.query('CREATE TABLE public.event AS TABLE log.event; CREATE TABLE public.stream AS TABLE log.stream');
  await superuser.query('ALTER TABLE log.event DISABLE TRIGGER ALL');
  for (const statement of statements) await superuser.query(statement);
  const found = await look();
  for (const table of ['event', 'stream'])
    await superuser.query(
      `DELETE FROM log.${table}; INSERT INTO log.${table} TABLE public.${table}; DROP TABLE public.${table}`,
    );
  await superuser.query('ALTER TABLE log.event ENABLE TRIGGER ALL');
  return found;
};

it('comes to the same over one connection and over three, piece by piece', async () => {
  const [alone, together] = [await verify(), await verify({ connections: 3 })];
  expect(alone).toMatchObject({ events: 48, streams: 6, faults: [] });
  expect(alone.reached.map(({ position }) => position)).toEqual([7, 14, 21, 28, 35, 42]);
  expect(together).toMatchObject({ events: 48, streams: 6, faults: [] });
  expect(together.reached.at(-1)).toEqual(alone.reached.at(-1));
});

it('goes on from a prefix, and comes to the same digest as from the start', async () => {
  const whole = await verify();
  const [, , third] = whole.reached;
  const rest = await verify({ after: third, connections: 2 });
  expect(rest).toMatchObject({ events: 27, streams: 6, faults: [] });
  expect(rest.reached.at(-1)).toEqual(whole.reached.at(-1));
});

it('finds a change after the prefix, tells no piece behind it sound, and finds one before it from the start', async () => {
  const [, second] = (await verify()).reached;
  const changed = (position: number) => [`UPDATE log.event SET data = '{"text":"9"}' WHERE position = ${position}`];
  const late = await afterwards(changed(30), () => verify({ after: second, connections: 2 }));
  expect(late.faults).toEqual([{ position: 30, streamId: ids[5], what: expect.stringContaining('changed') }]);
  expect(late.reached.at(-1)?.position).toBe(28);
  const early = await afterwards(changed(3), async () => [await verify({ after: second }), await verify()]);
  expect(early.map(({ faults }) => faults.length)).toEqual([0, 1]);
});

it('finds a version that stands in two ranges, and an end that was cut off', async () => {
  const again = `INSERT INTO log.event SELECT 43, association_id, stream_id, version, type, data, meta, recorded_at, salt, chain
                   FROM log.event WHERE position = 37`;
  const twice = await afterwards(['DELETE FROM log.event WHERE position = 43', again], () =>
    verify({ connections: 2 }),
  );
  expect(twice.faults).toContainEqual({ position: 43, streamId: ids[0], what: 'version 7 where 8 is expected' });
  const cut = await afterwards(['DELETE FROM log.event WHERE position > 44'], () => verify({ connections: 2 }));
  expect(cut.faults.map(({ what }) => what)).toContain('missing up to 48, the end of the log');
});

it('keeps how far it is so that nobody with the database alone can say it was further', async () => {
  const secret = createSecretKey(randomBytes(32));
  const [first] = (await verify()).reached;
  if (!first) throw new Error('a piece was sound');
  const kept = { ...first, verifiedAt: new Date('2026-11-30T04:00:00Z') };
  expect(await findPrefix(pool, secret)).toBeUndefined();
  await keepPrefix(pool, secret, kept);
  expect(await findPrefix(pool, secret)).toEqual(kept);
  expect(await findPrefix(pool, createSecretKey(randomBytes(32)))).toBeUndefined();
  await pool.query('UPDATE office.log_verified SET position = 42');
  expect(await findPrefix(pool, secret)).toBeUndefined();
  await keepPrefix(pool, secret, kept);
  const other = await afterwards(['UPDATE log.event SET chain = sha256(chain) WHERE position = 7'], () =>
    findPrefix(pool, secret),
  );
  expect(other).toBeUndefined(); // another event stands there
});

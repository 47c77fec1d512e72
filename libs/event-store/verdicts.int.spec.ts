import pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { newId } from '#infrastructure/ids.js';
import { appendsOf } from '../../test/support/appends.js';
import { startPostgres, type Postgres } from '../../test/support/services.js';
import { openAppender, type Appender } from './append.js';
import { callAppend } from './append-call.js';
import { callAppendOne, singleOf, unappendable } from './append-one-call.js';
import { chainStart, chainVerifies, type Frame } from './commitment.js';
import { loadStream } from './load.js';
import { prepare, type Append } from './prepare.js';

let postgres: Postgres;
let pool: pg.Pool;
let one: Appender;

beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  one = openAppender(postgres.applicationUrl, () => new Date());
}, 30_000);
afterAll(async () => {
  await Promise.all([pool.end(), one.close()]);
  await postgres.stop();
});

const { association, fresh, append, next } = appendsOf(() => pool);

it('writes the same bytes by the short way for one event and by the batch', async () => {
  const [alone, batched, neighbour] = [newId(), newId(), newId()];
  await one.append(append([fresh(alone, '1')], 'alone'.padEnd(8)));
  await one.append(append([await next(alone, '2')]));
  await Promise.all([one.append(append([fresh(batched, '1')])), one.append(append([fresh(neighbour, '1')]))]);
  await Promise.all([one.append(append([await next(batched, '2')])), one.append(append([await next(neighbour, '2')]))]);
  const shape = async (streamId: string) => {
    const { rows } = await pool.query<
      Frame & { salt: Buffer; chain: Buffer; category: string; streamVersion: number; atEnd: boolean }
    >(
      `SELECT e.association_id AS "associationId", e.stream_id AS "streamId", e.version, e.type, e.data, e.meta, e.salt, e.chain,
              s.category, s.version AS "streamVersion", s.chain = e.chain AS "atEnd"
         FROM log.event e JOIN log.stream s USING (stream_id) WHERE stream_id = $1 ORDER BY e.version`,
      [streamId],
    );
    expect(chainVerifies(streamId, rows)).toBe(true);
    return rows.map(({ salt, chain, streamId: _, ...row }) => ({ ...row, lengths: [salt.length, chain.length] }));
  };
  expect(await shape(alone)).toEqual(await shape(batched));
});

it.each(['alone', 'with a neighbour'])(
  'gives an append %s its verdict: unknown stream, moved stream, wrong chain, known key, other association',
  async (how) => {
    const [key, moved] = [newId(), newId()];
    await one.append(append([fresh(moved, '1')], key));
    const second = await next(moved, '2');
    const wrong: readonly Append[] = [
      append([{ ...second, streamId: newId() }]),
      append([fresh(moved, '1')]),
      append([{ ...second, expectedChain: chainStart(moved) }]),
      append([second], key),
      { ...append([second]), associationId: newId() },
    ];
    const { rows: before } = await pool.query<{ position: string }>('SELECT position FROM log.head');
    for (const bad of wrong) {
      const good = how === 'alone' ? [] : [one.append(append([fresh(newId(), 'good')]))];
      const [verdict, ...others] = await Promise.all([one.append(bad), ...good]);
      expect(verdict).toBe('conflict');
      for (const other of others) expect(other).not.toBe('conflict');
    }
    expect(await one.append(append([second]))).toMatchObject({
      position: Number(before[0]?.position) + (how === 'alone' ? 1 : 6),
    });
  },
);

it('lets nobody put operators of his own in the place of those that the log compares with', async () => {
  const client = new pg.Client({ connectionString: postgres.applicationUrl });
  await client.connect();
  await client.query(`
    CREATE FUNCTION read.always(bytea, bytea) RETURNS boolean LANGUAGE sql AS 'SELECT true';
    CREATE OPERATOR read.= (FUNCTION = read.always, LEFTARG = bytea, RIGHTARG = bytea);
    SET search_path = read, pg_catalog`);
  const { rows } = await client.query(`SELECT '\\x01'::bytea = '\\x02'::bytea AS fooled`);
  expect(rows).toEqual([{ fooled: true }]);
  const id = newId();
  await one.append(append([fresh(id, '1')]));
  const {
    append: prepared,
    entry,
    event,
  } = singleOf([prepare(append([{ ...(await next(id, '2')), expectedChain: chainStart(newId()) }]))]) ?? unappendable;
  expect(await callAppendOne(client, { append: prepared, entry, event }, new Date())).toBeUndefined();
  expect(await callAppend(client, [prepared], new Date())).toEqual([undefined]);
  await client.query('DROP OPERATOR read.= (bytea, bytea)');
  await client.end();
});

it('shows a stream to its own association alone', async () => {
  const id = newId();
  await one.append(append([fresh(id, '1')]));
  expect(await loadStream(pool, newId(), id)).toMatchObject({ version: 0, events: [] });
  expect(await loadStream(pool, association, id)).toMatchObject({
    version: 1,
    events: [{ associationId: association }],
  });
});

it('refuses what no database can hold, alone, before it joins a batch', async () => {
  const bad: readonly Append[] = [
    append([fresh(newId(), 'half a \ud83d pair')]),
    append([fresh(newId(), 'nul \0')]),
    append([fresh(newId(), '\\ and nul \0')]),
    append([{ ...fresh(newId(), '1'), category: 'nul \0' }]),
    { ...append([fresh(newId(), '1')]), answer: { status: 200, body: 'half \ude00' } },
    append([fresh(newId(), '1')], 'key \0'),
    append([fresh(newId().toUpperCase(), '1')]),
    append([{ ...fresh(newId(), '1'), expectedVersion: -1 }]),
    append([{ ...fresh(newId(), '1'), expectedVersion: 2 ** 31 - 1 }]),
  ];
  const fine = 'the text \\u0000 and \ud83d\ude00';
  const results = await Promise.allSettled([...bad, append([fresh(newId(), fine)])].map(one.append));
  expect(
    results.slice(0, -1).map((result) => result.status === 'rejected' && result.reason instanceof TypeError),
  ).toEqual(bad.map(() => true));
  expect(results.at(-1)).toMatchObject({ value: { status: 201 } });
});

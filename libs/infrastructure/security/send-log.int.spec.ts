import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { openPool } from '#infrastructure/database/pool.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { keepSecurityLogSent } from './send-log.js';

type Heard = { readonly ids: readonly string[]; readonly headers: http.IncomingHttpHeaders; readonly body: string };
type Otlp = {
  readonly resourceLogs: readonly [
    {
      readonly scopeLogs: readonly [
        {
          readonly logRecords: readonly {
            readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
          }[];
        },
      ];
    },
  ];
};

let postgres: Postgres;
let pool: pg.Pool;
let port = 0;
let receiver: http.Server | undefined;
/** All that receivers took, by those that died, too. */
const taken: Heard[] = [];
const outgoing = guardOutgoing({ environment: 'development' });
const begin = (answer: (body: string) => number | 'dies' = () => 200): Promise<void> =>
  new Promise((resolve) => {
    receiver = http.createServer((request, response) => {
      let body = '';
      request.on('data', (bytes: Buffer) => (body += bytes.toString()));
      request.on('end', () => {
        const status = answer(body);
        if (status === 'dies') return request.socket.destroy(); // it has read it, and tells nobody
        const { logRecords } = (JSON.parse(body) as Otlp).resourceLogs[0].scopeLogs[0];
        const idOf = (one: (typeof logRecords)[number]) =>
          one.attributes.find(({ key }) => key === 'parley.id')?.value.stringValue ?? '';
        if (status === 200) taken.push({ ids: logRecords.map(idOf), headers: request.headers, body });
        return response.writeHead(status).end('{}');
      });
    });
    receiver.listen(port, '127.0.0.1', () => {
      port = (receiver?.address() as AddressInfo).port;
      resolve();
    });
  });
const die = async (): Promise<void> => {
  receiver?.closeAllConnections();
  await new Promise((resolve) => receiver?.close(resolve));
};
const parts = () => ({
  pool,
  fetch: outgoing.fetch,
  now: () => new Date(),
  url: `http://127.0.0.1:${port}/v1/logs`,
  token: 'of-the-collector',
});
const all = async (pass: () => Promise<number>): Promise<void> => {
  while ((await pass()) > 0);
};
const note = async (database: Pick<pg.Pool, 'query'>, kind: string, count = 1): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>(
    `INSERT INTO security.event (kind, actor, facts)
       SELECT $1, 'operator', '{"operation":"x","status":403,"left":null}' FROM generate_series(1, $2::int) RETURNING id`,
    [kind, count],
  );
  return rows.map(({ id }) => id);
};
const sentIds = (): readonly string[] => taken.flatMap(({ ids }) => ids);
const row = async () => (await pool.query('SELECT * FROM office.security_log_sent')).rows[0] as Record<string, unknown>;

beforeAll(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
  await begin();
}, 60_000);
afterAll(async () => {
  await Promise.all([die(), outgoing.close()]);
  await pool.end();
  await postgres.stop();
});

it('sends all that is in the log as OTLP, in order, once', async () => {
  const ids = [...(await note(pool, 'signed-in', 600)), ...(await note(pool, 'sign-in-refused'))];
  const pass = keepSecurityLogSent(parts());
  await all(pass);
  await all(keepSecurityLogSent(parts())); // another process
  expect(sentIds()).toEqual(ids);
  expect(taken.map((one) => one.ids.length)).toEqual([500, 101]);
  expect(taken[0]?.headers).toMatchObject({
    authorization: 'Bearer of-the-collector',
    'content-type': 'application/json',
  });
  const { logRecords } = (JSON.parse(taken[1]?.body ?? '') as Otlp).resourceLogs[0].scopeLogs[0];
  expect(logRecords.at(-1)).toMatchObject({
    severityText: 'WARN',
    timeUnixNano: expect.stringMatching(/^\d{19}$/),
    body: { stringValue: 'A sign-in was refused' },
    attributes: expect.arrayContaining([
      { key: 'parley.kind', value: { stringValue: 'sign-in-refused' } },
      { key: 'parley.fact.status', value: { intValue: '403' } },
    ]),
  });
  expect(await row()).toMatchObject({ position: ids.at(-1), failing_since: null, failed_with: null });
});

it('loses nothing and keeps the order while the receiver is dead, dies over a request, refuses, and comes back', async () => {
  taken.length = 0;
  const pass = keepSecurityLogSent(parts());
  await die();
  const ids = [...(await note(pool, 'refused', 3))];
  await expect(pass()).rejects.toMatchObject({ code: 'no-answer' });
  const { failing_since: since } = await row();
  await begin(() => 'dies');
  await expect(pass()).rejects.toMatchObject({ code: 'no-answer' });
  await die();
  await begin(() => 503);
  ids.push(...(await note(pool, 'exported', 2)));
  await expect(pass()).rejects.toMatchObject({ code: 'http-503' });
  expect(await row()).toMatchObject({ failing_since: since, failed_with: 'http-503' });
  expect(since).toBeInstanceOf(Date);
  await die();
  await begin();
  await all(pass);
  expect(sentIds()).toEqual(ids);
  expect(await row()).toMatchObject({ failing_since: null, failed_with: null });
});

it('skips nothing that was noted before and committed after what is sent', async () => {
  taken.length = 0;
  const pass = keepSecurityLogSent(parts());
  const slow = await pool.connect();
  await slow.query('BEGIN');
  const early = await note(slow, 'key-changed');
  const late = await note(pool, 'signed-out');
  expect(Number(late[0])).toBeGreaterThan(Number(early[0]));
  expect([await pass(), await pass()]).toEqual([0, 0]); // it waits for the one that is under way
  await slow.query('COMMIT');
  slow.release();
  await all(pass);
  expect(sentIds()).toEqual([...early, ...late]);
});

it('goes on past a number that nobody will ever have', async () => {
  taken.length = 0;
  const undone = await pool.connect();
  await undone.query('BEGIN');
  await note(undone, 'key-changed');
  await undone.query('ROLLBACK');
  undone.release();
  const ids = await note(pool, 'signed-in');
  await all(keepSecurityLogSent(parts()));
  expect(sentIds()).toEqual(ids);
});

it('is sent by one of two workers at a time', async () => {
  taken.length = 0;
  const ids = await note(pool, 'signed-in', 40);
  const two = [keepSecurityLogSent(parts()), keepSecurityLogSent(parts())];
  await Promise.all(two.map(all));
  expect(sentIds()).toEqual(ids);
});

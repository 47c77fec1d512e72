import pg from 'pg';
import { loadStream } from '#event-store/load.js';
import { requestOf } from '#event-store/answers.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { inForceAt, RELEASED } from '#rulebooks/released.js';
import { docket } from '#read-models/docket.projection.js';
import { beginGeneration } from '#read-models/generations.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const owner = async (text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: api.postgres.ownerUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
};
const readiness = async (): Promise<number> => (await api.get('/readyz')).status;

it('is ready on a database that is newer and leaves it room, and not on one that does not', async () => {
  expect(await readiness()).toBe(200);
  await owner(`INSERT INTO log.migration (timestamp, name) VALUES (9, 'Later9100000000001');
               INSERT INTO log.migration_release VALUES ('Later9100000000001', '0.1.0')`);
  expect(await readiness()).toBe(200);
  await owner("UPDATE log.migration_release SET oldest_release = '999.0.0'");
  expect(await readiness()).toBe(503);
  expect((await api.get('/healthz')).status).toBe(200);
  await owner("DELETE FROM log.migration WHERE name = 'Later9100000000001'");
  expect(await readiness()).toBe(200);
});

it('is ready while its read models are there: not where only an older or a newer release’s are', async () => {
  const { pool } = api.parts;
  await beginGeneration(pool, docket);
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM read.generation');
  const called = (name: string, version: string) =>
    pool.query('UPDATE read.generation SET name = $1, version = $2', [name, version]);
  expect(await readiness()).toBe(200);
  await called('docket', '5-2026');
  expect(await readiness()).toBe(503);
  await called('docket_v999', '999');
  expect(await readiness()).toBe(503);
  await called(rows[0]?.name ?? '', docket.version);
  expect(await readiness()).toBe(200);
});

it('leaves to a newer release the disputes in which that has recorded what this one does not know', async () => {
  const ids = [await file(), await file()] as const;
  await inventLater(ids[0]);
  for (const answer of [
    await api.get(`/v1/disputes/${ids[0]}`, story.ana),
    await api.get(`/v1/disputes/${ids[0]}/timeline`, story.ana),
  ]) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'Busy' } });
    expect(answer.headers.get('retry-after')).toBe('1');
  }
  expect((await api.get(`/v1/disputes/${ids[1]}`, story.ana)).status).toBe(200);
});

it('files under a rulebook that an older release has, as long as one lives beside it', async () => {
  const pinned = async (): Promise<string> => {
    const { rows } = await api.parts.pool.query<{ version: string }>(
      "SELECT data::jsonb #>> '{rulebook,version}' AS version FROM log.event WHERE stream_id = $1 AND type = 'ComplaintFiled'",
      [await file()],
    );
    return RELEASED.find(({ pin }) => pin.id === 'cn-ecl' && pin.version === rows[0]?.version)?.since ?? '';
  };
  await api.parts.pool.query(
    `INSERT INTO office.process_seen (process_id, kind, clock_seen, at, release, reads, seen_at)
       VALUES ('old', 'api', 0, now(), '0.2.0', '{}', clock_timestamp())`,
  );
  expect(await pinned()).toBe('0.2.0');
  await api.parts.pool.query("DELETE FROM office.process_seen WHERE process_id = 'old'");
  expect(await pinned()).toBe(inForceAt('cn-ecl', instant(new Date())).since);
});

const file = async (): Promise<string> =>
  (await api.post('/v1/disputes', complaintOf(story), story.ana)).body['disputeId'] ?? '';

const inventLater = async (streamId: string): Promise<void> => {
  const { pool, appender, secret } = api.parts;
  const { rows } = await pool.query<{ association_id: string }>(
    'SELECT association_id FROM log.stream WHERE stream_id = $1',
    [streamId],
  );
  const associationId = rows[0]?.association_id ?? '';
  const { version, chain } = await loadStream(pool, associationId, streamId);
  const meta = { by: { kind: 'person', id: 'ana' }, at: instant('2026-03-01'), command: 'InventLater' } as const;
  await appender.append({
    associationId,
    entries: [
      {
        streamId,
        category: 'dispute',
        expectedVersion: version,
        expectedChain: chain,
        events: [{ type: 'InventedLater', data: {}, meta }],
      },
    ],
    request: requestOf('person:ana', newId(), {}, secret),
    answer: { status: 201, body: newId() },
  });
};

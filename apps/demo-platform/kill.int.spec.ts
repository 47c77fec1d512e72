import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCompiledDemoPlatform } from '../../test/support/compiled-demo-platform.js';
import { until } from '../../test/support/until.js';
import { apiKey, newSecret, secret, startFakeParley, type FakeParley } from './testing/fake-parley.js';
import { measure } from './testing/measure.js';
import { measuresWanted, talkTo } from './testing/shop-under-test.js';

const results = '/v1/disputes/d1/measure-results';
let folder = '';
let parley: FakeParley;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demo-platform-'));
  parley = await startFakeParley();
});
afterEach(async () => {
  await parley.stop();
  rmSync(folder, { recursive: true, force: true });
});

const start = async () => {
  const process = await startCompiledDemoPlatform({
    DEMO_DATA: folder,
    PARLEY_API_URL: parley.url,
    PARLEY_API_KEY: apiKey,
    WEBHOOK_SECRET: secret,
  });
  return { ...process, ...talkTo(process.url) };
};
const measuresUrl = () => parley.serveMeasures('/v1/disputes/d1/measures', [measure()]);

test('killed after it said yes and before it did anything, it does it in its next life', async () => {
  parley.silentAbout.add('/v1/disputes/d1/measures');
  const first = await start();
  await expect(first.deliver('msg_1', measuresWanted(measuresUrl()))).resolves.toBe(204);
  await first.stop('SIGKILL');
  expect(parley.reports()).toEqual([]);

  parley.silentAbout.clear();
  const second = await start();
  await expect(second.processed('msg_1')).resolves.toBe('reported');
  expect(await second.visibility('card-2001')).toBe('blocked');
  expect(parley.reports()).toMatchObject([{ path: results, times: 1 }]);
  await expect(second.stop('SIGTERM')).resolves.toBe(0);
}, 30_000);

test('killed after Parley took the report and before it knew, it says the same under the same key, though the clock has moved', async () => {
  parley.silentAbout.add(results);
  const first = await start();
  await first.deliver('msg_1', measuresWanted(measuresUrl()));
  await until('Parley has the report', () => parley.reports().length === 1);
  await first.stop('SIGKILL');

  parley.silentAbout.clear();
  parley.setClock('2026-09-09T00:00:00.000Z');
  const second = await start();
  await expect(second.processed('msg_1')).resolves.toBe('reported');
  expect(parley.reports()).toMatchObject([
    { times: 2, body: { results: [{ carriedOutAt: '2026-03-02T02:00:00.000Z' }] } },
  ]);
  expect((await second.journal()).measures).toHaveLength(1);
  await second.deliver('msg_1', measuresWanted(measuresUrl())); // delivered once more after all that
  expect((await second.journal()).webhooks).toHaveLength(1);
  await second.stop('SIGTERM');
}, 30_000);

test('killed after it was connected to another association, it knows its keys, its silence and its webhooks in its next life', async () => {
  const north = await startFakeParley('plk_north');
  try {
    const key = newSecret();
    const wanted = measuresWanted(north.serveMeasures('/v1/disputes/d1/measures', [measure()]));
    const keys = { connection: 'north', apiUrl: north.url, apiKey: 'plk_north', webhookSecret: key };
    north.silentAbout.add('/v1/disputes/d1/measures');
    const first = await start();
    await expect(first.post('/control/connections', keys)).resolves.toBe(200);
    await first.post('/control/behaviour', { connection: 'north', mode: 'silent' });
    await expect(first.deliver('msg_1', wanted, { connection: 'north', key })).resolves.toBe(204);
    await first.stop('SIGKILL');

    north.silentAbout.clear();
    const second = await start();
    await expect(second.processed('msg_1', 'north')).resolves.toBe('kept');
    await expect(second.deliver('msg_2', wanted, { connection: 'north', key: secret })).resolves.toBe(401);
    const size = statSync(path.join(folder, 'journal.jsonl')).size;
    await second.post('/control/connections', keys); // said again, it is no news
    expect(statSync(path.join(folder, 'journal.jsonl'))).toMatchObject({ size });
    await second.post('/control/behaviour', { connection: 'north', mode: 'normal' });
    await second.deliver('msg_3', wanted, { connection: 'north', key });
    await expect(second.processed('msg_3', 'north')).resolves.toBe('reported');
    expect([north.reports().length, north.strangers, parley.reports()]).toEqual([1, [], []]);
    await second.stop('SIGTERM');
  } finally {
    await north.stop();
  }
}, 30_000);

test('killed again and again amid a stream of webhooks, it loses none that it took and does none twice', async () => {
  const taken: string[] = [];
  let platform = await start();
  for (let life = 0; life < 2; life += 1) {
    let isKilled = false;
    const sendUntilKilled = async (sender: number): Promise<void> => {
      for (let at = 0; !isKilled; at += 1) {
        const id = `msg_${life}_${sender}_${at}`;
        const status = await platform.deliver(id, measuresWanted(measuresUrl())).catch(() => 0);
        if (status === 204) taken.push(id);
      }
    };
    const before = taken.length;
    const senders = [sendUntilKilled(1), sendUntilKilled(2), sendUntilKilled(3)];
    await until('some were taken', () => taken.length >= before + 20);
    await platform.stop('SIGKILL');
    isKilled = true;
    await Promise.all(senders);
    // as a kill within a write leaves it
    appendFileSync(path.join(folder, 'journal.jsonl'), '[{"type":"WebhookReceived","id":"msg_torn');
    platform = await start();
  }
  await until('all is done', async () => (await platform.journal()).waiting === 0);
  const { webhooks, measures } = await platform.journal();
  const known = new Set(webhooks.map(({ id }) => id));
  expect(taken.filter((id) => !known.has(id))).toEqual([]);
  expect(known.has('msg_torn')).toBe(false);
  expect(measures).toHaveLength(1); // one wish, however often it is told
  expect(new Set(parley.reports().map(({ key }) => key)).size).toBe(webhooks.length);
  await platform.stop('SIGTERM');
}, 60_000);

test('without a key or with a damaged journal it says why it does not start', async () => {
  await expect(startCompiledDemoPlatform({ DEMO_DATA: folder })).rejects.toThrow(/PARLEY_API_KEY/);
  appendFileSync(path.join(folder, 'journal.jsonl'), 'damaged\n');
  await expect(start()).rejects.toThrow(/journal\.jsonl is damaged in line 1/);
}, 30_000);

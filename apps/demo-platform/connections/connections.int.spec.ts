import { measure } from '../testing/measure.js';
import { newSecret, secret, startFakeParley, type FakeParley } from '../testing/fake-parley.js';
import { measuresWanted, startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
let north: FakeParley;
const northSecret = newSecret();
const keys = () => ({ connection: 'north', apiUrl: north.url, apiKey: 'plk_north', webhookSecret: northSecret });
const fromNorth = { connection: 'north', key: northSecret };
const results = '/v1/disputes/d1/measure-results';

beforeAll(async () => {
  [shop, north] = await Promise.all([startShop(), startFakeParley('plk_north')]);
});
afterAll(() => Promise.all([shop.stop(), north.stop()]));
beforeEach(async () => {
  await shop.post('/control/reset');
  await shop.post('/control/connections', keys());
});

/** The same ids in both associations, which know nothing of each other. */
const block = async (id: string, sequence = 1, wanted: 'block' | 'lift' = 'block') => {
  for (const parley of [shop.parley, north])
    parley.serveMeasures('/v1/disputes/d1/measures', [measure({ sequence, wanted })]);
  const webhook = measuresWanted('/v1/disputes/d1/measures', 'd1', sequence);
  return {
    overOwn: async () => [await shop.deliver(id, webhook), await shop.processed(id, 'demo')],
    overNorth: async () => [await shop.deliver(id, webhook, fromNorth), await shop.processed(id, 'north')],
  };
};

test('a webhook is verified with its own connection’s secret and with no other', async () => {
  const { overNorth } = await block('msg_1');
  const webhook = measuresWanted('/v1/disputes/d1/measures');
  await expect(shop.deliver('msg_1', webhook, { connection: 'north', key: secret })).resolves.toBe(401);
  await expect(shop.deliver('msg_1', webhook, { key: northSecret })).resolves.toBe(401);
  await expect(shop.deliver('msg_1', webhook, { connection: 'demo', key: northSecret })).resolves.toBe(401);
  expect((await shop.journal()).webhooks).toEqual([]);
  await expect(overNorth()).resolves.toEqual([204, 'reported']);
});

test.each(['south', 'NORTH', '__proto__', 'north%2f..'])('there is no connection %s', async (connection) => {
  await expect(shop.deliver('msg_1', measuresWanted('/v1/x'), { connection })).resolves.toBe(404);
  for (const at of ['behaviour', 'suits', 'hold', 'release', 'measures'])
    await expect(shop.post(`/control/${at}`, { connection, mode: 'down', body: 'x', externalId: 'x', disputeId: 'd', respondentId: 'r', itemId: 'i', wanted: 'block', sequence: 1 })).resolves.toBe(404); // prettier-ignore
});

test('our own connection is reached by its name, too, and is the environment’s alone', async () => {
  const { overOwn } = await block('msg_1');
  await expect(shop.deliver('msg_1', measuresWanted('/v1/disputes/d1/measures'), { connection: 'demo' })).resolves.toBe(
    204,
  );
  await overOwn();
  expect((await shop.journal()).webhooks).toHaveLength(1);
  await expect(shop.post('/control/connections', { ...keys(), connection: 'demo' })).resolves.toBe(409);
});

test('two connections use the same ids and do not meet: own key, own report, own pair, and the listing waits for both', async () => {
  const before = [shop.parley, north].map((parley) => parley.reports().length);
  const first = await block('msg_twins');
  await expect(first.overOwn()).resolves.toEqual([204, 'reported']);
  await expect(first.overNorth()).resolves.toEqual([204, 'reported']);
  for (const [at, parley] of [shop.parley, north].entries())
    expect(parley.reports().slice(before[at])).toMatchObject([{ path: results, key: 'parley-webhook:msg_twins' }]);
  expect([shop.parley.strangers, north.strangers]).toEqual([[], []]);
  const seen = await shop.journal('north');
  expect([seen.webhooks, seen.measures].map((all) => all.map(({ connection }) => connection))).toEqual([
    ['north'],
    ['north'],
  ]);

  const lift = await block('msg_lift', 2, 'lift');
  await lift.overNorth();
  expect(await shop.visibility('card-2001')).toBe('blocked');
  await lift.overOwn();
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('behaviour and holding towards one association leave the other alone', async () => {
  await shop.post('/control/behaviour', { connection: 'north', mode: 'down' });
  const { overOwn } = await block('msg_1');
  await expect(shop.deliver('msg_1', measuresWanted('/v1/disputes/d1/measures'), fromNorth)).resolves.toBe(503);
  await expect(overOwn()).resolves.toEqual([204, 'reported']);
  await shop.post('/control/behaviour', { mode: 'refuse' }); // towards all, whatever was before
  await shop.post('/control/hold', { connection: 'north' });
  const next = await block('msg_2', 2);
  await shop.deliver('msg_2', measuresWanted('/v1/disputes/d1/measures', 'd1', 2), fromNorth);
  await next.overOwn();
  expect([(await shop.journal('north')).waiting, (await shop.journal('demo')).waiting]).toEqual([1, 0]);
  await shop.post('/control/release', { connection: 'demo' });
  expect((await shop.journal('north')).waiting).toBe(1);
  await shop.post('/control/release', { connection: 'north' });
  await shop.processed('msg_2', 'north');
  expect((await shop.journal('north')).measures).toMatchObject([{ outcome: 'refused' }]);
});

test('a suit is told to the association whose connection it came over, at that association’s legal time', async () => {
  north.setClock('2027-01-01T00:00:00.000Z');
  await shop.ask('/control/suits', { connection: 'north', disputeId: 'd1', itemId: 'bag', kind: 'authority-complaint', proof: 'acceptance-slip', body: '知识产权局' }); // prettier-ignore
  const inquiry = { type: 'inquiry.asked', data: { disputeId: 'd1', number: 'PL-d1', serviceId: 'q1' } };
  for (const parley of [shop.parley, north])
    parley.serve('/v1/disputes/d1', { services: [{ serviceId: 'q1', pairs: ['pair:ben:bag'] }] });
  await shop.deliver('msg_q', inquiry);
  await shop.deliver('msg_q', inquiry, fromNorth);
  await Promise.all([shop.processed('msg_q', 'demo'), shop.processed('msg_q', 'north')]);
  const report = {
    pairs: [{ respondentId: 'ben', itemId: 'bag' }],
    kind: 'authority-complaint',
    proof: 'acceptance-slip',
    details: { body: '知识产权局' },
    receivedAt: '2027-01-01T00:00:00.000Z',
  };
  expect([shop.parley, north].map((parley) => parley.reports().at(-1)?.body)).toEqual([
    { reports: [] },
    { reports: [report] },
  ]);
});

test('keys can be replaced, two secrets count while one is, and none is ever shown', async () => {
  const next = newSecret();
  await shop.post('/control/connections', {
    ...keys(),
    apiKey: 'plk_north_2',
    webhookSecret: `${northSecret} ${next}`,
  });
  north.replaceKey('plk_north_2');
  const { overNorth } = await block('msg_old');
  await expect(overNorth()).resolves.toEqual([204, 'reported']);
  await expect(
    shop.deliver('msg_new', measuresWanted('/v1/disputes/d1/measures'), { connection: 'north', key: next }),
  ).resolves.toBe(204);
  await shop.post('/control/connections', { ...keys(), apiKey: 'plk_north_2', webhookSecret: next });
  await expect(shop.deliver('msg_late', measuresWanted('/v1/disputes/d1/measures'), fromNorth)).resolves.toBe(401);
  const told = JSON.stringify(await shop.journal()) + (await shop.page('/control'));
  for (const hidden of ['plk_', 'whsec_', secret.slice(6), next.slice(6)]) expect(told).not.toContain(hidden);
  north.replaceKey('plk_north');
});

test.each([
  ['a name that is none', { connection: 'North!' }],
  ['no key', { apiKey: '' }],
  ['no secret', { webhookSecret: ' ' }],
  ['a secret that is none', { webhookSecret: 'whsec_%%%' }],
  ['an address that is none', { apiUrl: 'file:///etc/passwd' }],
])('%s is refused', async (_, changed) => {
  await expect(shop.post('/control/connections', { ...keys(), ...changed })).resolves.toBe(400);
});

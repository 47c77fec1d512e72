import { shareApi, type Api } from '../../../test/support/api.js';
import { noteWebhookAttempt } from '#infrastructure/webhook/webhook-deliveries.js';
import { newId } from '#infrastructure/ids.js';
import { setUpAssociation } from '../../../test/support/association.js';

let api: Api;
beforeAll(async () => void (api = await shareApi()), 30_000);
afterAll(() => api.stop());

it('names the platforms of one’s own association to whoever files, by name, and to nobody else', async () => {
  const [one, two] = [await setUpAssociation(api), await setUpAssociation(api)];
  const party = await one.person({ login: 'filer', roles: ['party'] });
  expect(await api.get('/v1/platforms', { token: party })).toMatchObject({ status: 200, body: { platforms: [] } });
  const [second, first] = [await one.platform('zebra'), await one.platform('antelope')];
  await two.platform('foreign');
  expect((await api.get('/v1/platforms', { token: party })).body).toEqual({
    platforms: [
      { platformId: first.platformId, name: 'antelope', handle: 'antelope', byHand: true },
      { platformId: second.platformId, name: 'zebra', handle: 'zebra', byHand: true },
    ],
  });
  expect((await api.get('/v1/platforms', {})).status).toBe(401);
  expect((await api.get('/v1/platforms', { token: first.apiKey })).status).toBe(403);
});

it('lists what was sent to a platform for its people and ours, and sends it again for whoever may', async () => {
  const house = await setUpAssociation(api);
  const [shop, mall] = [await house.platform('told'), await house.platform('other')];
  const attempt = {
    associationId: house.associationId,
    platformId: shop.platformId,
    disputeId: newId(),
    host: 'shop.example',
  };
  const sent = async (webhookId: string, at: string, error?: string) =>
    noteWebhookAttempt(api.parts.pool, {
      ...attempt,
      ...{ webhookId, effectKey: 'ask-platform:x:1', number: 'PL-20260302-7Q2MXK4D', kind: 'measures.wanted' },
      ...{ at: new Date(at), milliseconds: 12, status: 503, ...(error && { error }) },
    });
  await sent('msg_1', '2026-03-01T02:00:00Z', 'http-503');
  await sent('msg_2', '2026-03-02T02:00:00Z', 'http-503');
  await sent('msg_3', '2026-03-02T02:00:01Z');
  const at = `/v1/platforms/${shop.platformId}`;
  const own = { token: shop.apiKey };
  type Line = { readonly deliveryId: string; readonly webhookId: string; readonly state: string };
  const lines = async (query = ''): Promise<readonly Line[]> =>
    (await api.get(`${at}/webhook-deliveries${query}`, own)).body['items'] as unknown as readonly Line[];
  expect((await lines('?day=2026-03-02&state=failed')).map(({ webhookId }) => webhookId)).toEqual(['msg_2']);
  const [third, second] = await lines();
  const { body: page } = await api.get(`${at}/webhook-deliveries?limit=2`, own);
  const { body: rest } = await api.get(`${at}/webhook-deliveries?limit=2&cursor=${String(page['next'])}`, own);
  expect(rest['items']).toMatchObject([{ webhookId: 'msg_1' }]);

  // another platform, whoever it is of, learns nothing
  const one = `${at}/webhook-deliveries/${third?.deliveryId}`;
  for (const path of [`${at}/webhook-deliveries`, one, one.replace(shop.platformId, mall.platformId)])
    expect((await api.get(path, { token: mall.apiKey })).status).toBe(404);
  expect((await api.post(`${one}/repetitions`, {}, own)).body['code']).toBe('NoInterface');
  await api.parts.pool.query('UPDATE office.platform SET webhook_url = $2 WHERE id = $1', [
    shop.platformId,
    'https://shop.example/hooks',
  ]);
  expect((await api.post(`${at}/webhook-deliveries/${newId()}/repetitions`, {}, own)).status).toBe(404);
  const key = newId();
  for (const _ of [1, 2])
    expect((await api.post(`${one}/repetitions`, {}, { ...own, key })).body).toMatchObject({ state: 'waiting' });
  expect((await api.post(`${at}/webhook-repetitions`, { since: 'soon' }, own)).body['errors']).toMatchObject([
    { field: 'since' },
  ]);
  expect((await api.post(`${at}/webhook-repetitions`, { since: '2026-03-02' }, own)).body).toEqual({
    wanted: 1,
    left: 0,
  });
  expect(await lines('?state=waiting')).toMatchObject([{ webhookId: 'msg_3' }, { deliveryId: second?.deliveryId }]);
  const trial = await api.post(`${at}/webhook-trials`, {}, own);
  expect(trial.status).toBe(201);
  expect((await lines())[0]).toMatchObject({ kind: 'webhook.test', state: 'waiting', attempts: 0 });
  expect((await api.get(one, own)).body).toMatchObject({
    history: [{ sequence: 1, milliseconds: 12, status: 503 }],
    number: 'PL-20260302-7Q2MXK4D',
  });
});

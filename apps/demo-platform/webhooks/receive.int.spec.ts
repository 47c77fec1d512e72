import { startShop } from '../testing/shop-under-test.js';
import { until } from '../../../test/support/until.js';

let shop: Awaited<ReturnType<typeof startShop>>;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

const unknown = { type: 'dispute.renamed', data: { disputeId: 'd1' } };
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000);

test.each([
  ['signed with another secret', { key: `whsec_${Buffer.alloc(24, 7).toString('base64')}` }, 401],
  ['changed on the way', { tamper: (body: string) => body.replace('d1', 'd2') }, 401],
  ['spaced differently than it was signed', { tamper: (body: string) => body.replace(':', ': ') }, 401],
  ['signed six minutes ago', { at: minutes(-6) }, 401],
  ['signed in six minutes', { at: minutes(6) }, 401],
  ['without a signature', { headers: { 'webhook-signature': '' } }, 401],
  ['without an id', { headers: { 'webhook-id': '' } }, 400],
  ['under another id than was signed', { headers: { 'webhook-id': 'msg_other' } }, 401],
])('a webhook %s is refused and not written down', async (_, how, status) => {
  await expect(shop.deliver('msg_1', unknown, how)).resolves.toBe(status);
  const { webhooks, attempts } = await shop.journal();
  expect(webhooks).toEqual([]);
  expect(attempts).toMatchObject([{ status }]);
});

test('a webhook that lacks what its type must have is refused', async () => {
  await expect(shop.deliver('msg_1', { type: 'measures.wanted', data: { disputeId: 'd1' } })).resolves.toBe(400);
  expect((await shop.journal()).webhooks).toEqual([]);
});

test('a type that is not known yet is taken and left alone', async () => {
  await expect(shop.deliver('msg_1', unknown)).resolves.toBe(204);
  await expect(shop.processed('msg_1')).resolves.toBe('kept');
  expect((await shop.journal()).webhooks).toMatchObject([
    { id: 'msg_1', type: 'dispute.renamed', verified: true, processed: true },
  ]);
});

test('an id that comes again, at once or later, is the same webhook', async () => {
  const statuses = await Promise.all(Array.from({ length: 8 }, () => shop.deliver('msg_1', unknown)));
  await shop.processed('msg_1');
  statuses.push(await shop.deliver('msg_1', unknown, { at: minutes(1) }));
  expect(statuses).toEqual(Array(9).fill(204));
  const { webhooks, attempts } = await shop.journal();
  expect(webhooks).toHaveLength(1);
  expect(attempts).toHaveLength(9);
});

test('while it is down it answers 503 and keeps nothing', async () => {
  await shop.post('/control/behaviour', { mode: 'down' });
  await expect(shop.deliver('msg_1', unknown)).resolves.toBe(503);
  await shop.post('/control/behaviour', { mode: 'normal' });
  await expect(shop.deliver('msg_1', unknown)).resolves.toBe(204);
  await shop.processed('msg_1');
});

test('while it is slow it keeps a webhook at once and answers later', async () => {
  await shop.post('/control/behaviour', { mode: 'slow', delay: 600 });
  const begun = performance.now();
  const delivery = shop.deliver('msg_1', unknown).then((status) => ({ status, after: performance.now() - begun }));
  await shop.processed('msg_1');
  const { status, after } = await delivery;
  expect(status).toBe(204);
  expect(after).toBeGreaterThanOrEqual(590);
});

test('what is held is left lying and released in the order that is told', async () => {
  await shop.post('/control/hold');
  for (const id of ['msg_1', 'msg_2', 'msg_3']) await shop.deliver(id, unknown);
  expect((await shop.journal()).webhooks.map(({ held, processed }) => [held, processed])).toEqual(
    Array(3).fill([true, false]),
  );
  await shop.post('/control/release', { ids: ['msg_3'] });
  await shop.processed('msg_3');
  expect((await shop.journal()).waiting).toBe(2);
  await shop.post('/control/release');
  await until('all are processed', async () => (await shop.journal()).waiting === 0);
  await shop.deliver('msg_4', unknown);
  await shop.processed('msg_4');
});

test('only what is told is held', async () => {
  await shop.post('/control/hold', { types: ['measures.wanted'] });
  await shop.deliver('msg_1', unknown);
  await shop.processed('msg_1');
});
